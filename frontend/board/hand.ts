import type { Board } from './board';
import { Hold } from './hold';

const NOTE_TIME = 2500;

/** The person's own hand: takes a card, puts it down or gives it up. */
export class Hand {
  /** The card in it. */
  hold?: Hold;

  constructor(private readonly board: Board) {}

  /** Takes a card; false where the person may not move it, which is said. */
  pickUp(id: string): boolean {
    const { board } = this;
    const card = board.deck.card(id);
    if (!card?.movable) {
      this.sayFixed(id);
      return false;
    }
    this.hold = new Hold(board, card);
    board.draw();
    board.speaker.say('taken', id);
    return true;
  }

  drop() {
    const { board, hold } = this;
    if (hold) {
      this.hold = undefined;
      const { name } = board.columns.view(hold.target.stage)!.setup;
      const [place] = hold.position;
      const picture = board.pointer.end();
      board.answered(hold.card.id, () => hold.drop(), picture);
      board.cursor.put(hold.card.id);
      board.speaker.say('dropped', hold.card.id, name, place);
    }
  }

  giveUp() {
    const { board, hold } = this;
    if (hold) {
      this.hold = undefined;
      hold.end();
      board.answered(hold.card.id, () => {}, board.pointer.end());
      board.speaker.say('givenUp', hold.card.id);
    }
  }

  /** Explains for a moment why the card stays where it is. */
  private sayFixed(card: string) {
    const element = this.board.cardElement(card);
    this.board.speaker.say('fixed');
    if (element) {
      element.dataset.note = this.board.text('fixed');
      setTimeout(() => delete element.dataset.note, NOTE_TIME);
    }
  }
}
