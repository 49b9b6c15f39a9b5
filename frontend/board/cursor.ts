import type { Board } from './board';

const REST = 250;

/** Where the keyboard is on the board: one card can be reached by Tab, the arrows walk from there. */
export class Cursor {
  /** The card that Tab goes to. */
  card?: string;

  private spot = { stage: 0, index: 0 };

  private wanted?: { stage: number; index: number };

  private telling?: ReturnType<typeof setTimeout>;

  constructor(private readonly board: Board) {
    board.addEventListener('focusin', (event) => this.arrived(event));
  }

  /** The card that has the focus. */
  get on(): string | undefined {
    const { activeElement } = document;
    return this.board.contains(activeElement) ? (activeElement as HTMLElement).dataset.card : undefined;
  }

  /** Goes to a place; when its card is not loaded yet, as soon as it is. */
  goTo(stage: number, index: number) {
    const view = this.board.columns.view(stage)!;
    view.reveal(index);
    this.board.scrolled(view);
    const card = this.board.deck.list(stage)[index];
    if (card) {
      this.put(card.id);
    } else {
      this.wanted = { stage, index };
    }
  }

  put(card: string) {
    this.wanted = undefined;
    this.card = card;
    this.board.draw();
    this.board.cardElement(card)?.focus({ preventScroll: true });
  }

  /** Takes the focus up again where it was. */
  back() {
    if (this.card !== undefined) {
      this.put(this.card);
    }
  }

  /** Cards have come: the one that the person wanted to go to may be among them. */
  takeUp() {
    if (this.wanted && this.board.deck.list(this.wanted.stage)[this.wanted.index]) {
      this.goTo(this.wanted.stage, this.wanted.index);
    }
  }

  /** Before the board is drawn: there is a card to tab to. */
  settle() {
    const where = this.card === undefined ? undefined : this.board.deck.where(this.card);
    if (where) {
      this.spot = where;
      return;
    }
    const { deck } = this.board;
    const beside = deck.list(this.spot.stage || deck.stages[0]);
    const next = beside.slice(0, this.spot.index + 1).reverse().find(Boolean) ?? beside.find(Boolean);
    this.card = (next ?? deck.first())?.id;
  }

  /** After the board was drawn: whose card went away is on the one beside it. */
  keep(before: string | undefined) {
    if (before !== undefined && this.on === undefined && document.activeElement === document.body) {
      this.board.cardElement(this.card ?? '')?.focus({ preventScroll: true });
    }
  }

  private arrived(event: Event) {
    const card = (event.target as HTMLElement).dataset.card;
    if (card === undefined || card === this.card) {
      return;
    }
    this.card = card;
    this.board.draw();
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.board.$server?.at(card), REST);
  }
}
