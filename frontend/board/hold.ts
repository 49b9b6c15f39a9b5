import { newId } from '../edit/types';
import type { Board } from './board';
import { PLACE, writeTarget, type Card, type Target } from './types';

const PAUSE = 100;

/**
 * A card in hand, over a place where it could be put. The version of its place is the one that the
 * person saw when they took it: who moves it meanwhile is not overwritten.
 */
export class Hold {
  target: Target;

  private readonly from: Target;

  private seenVersion: number;

  private told = '';

  private line: number;

  private pause?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly board: Board,
    readonly card: Card,
  ) {
    const { stage, index } = board.deck.where(card.id)!;
    this.seenVersion = card.placeVersion;
    this.from = { stage, below: this.cardAbove(stage, index) };
    this.target = this.from;
    this.line = this.index;
    this.report();
  }

  /** Where the line is drawn: before the card of this index in the target's column. */
  get index(): number {
    const { stage, below } = this.target;
    const list = this.board.deck.list(stage);
    const above = below === '' ? -1 : list.findIndex((card) => card?.id === below);
    return list[above + 1]?.id === this.card.id ? above + 2 : above + 1;
  }

  /** The place among the others of the column, counted from 1, and how many there would be. */
  get position(): [number, number] {
    const others = this.board.deck.list(this.target.stage).filter((card) => card?.id !== this.card.id);
    const above = this.target.below === '' ? -1 : others.findIndex((card) => card?.id === this.target.below);
    return [above + 2, others.length + 1];
  }

  /** Holds it before the card of this index. */
  over(stage: number, index: number) {
    this.aim({ stage, below: this.cardAbove(stage, index) });
  }

  aim(target: Target) {
    if (target.stage !== this.target.stage || target.below !== this.target.below) {
      this.target = target;
      this.line = this.index;
      this.report();
      this.board.draw();
    }
  }

  /** Cards came and went: the one that it was held under may not be there any more. */
  follow() {
    const { stage, below } = this.target;
    if (below !== '' && !this.board.deck.list(stage).some((card) => card?.id === below)) {
      this.over(stage, Math.min(this.line, this.board.deck.list(stage).length));
    }
  }

  /** A move of one's own that was under way when this one began has been stored. */
  saw(version: number) {
    this.seenVersion = Math.max(this.seenVersion, version);
  }

  /** Puts it down; false where it was taken from. */
  drop(): boolean {
    this.end();
    const { stage, below } = this.target;
    if (stage === this.from.stage && below === this.from.below) {
      return false;
    }
    const text = writeTarget(this.target);
    const { seenVersion } = this;
    const edit = { rowId: this.card.id, columnKey: PLACE, text, seenVersion, editId: newId() };
    this.board.moves.outbox!.commit([edit], [text]);
    return true;
  }

  end() {
    clearTimeout(this.pause);
    this.board.$server?.released();
  }

  private cardAbove(stage: number, index: number): string {
    const list = this.board.deck.list(stage);
    for (let i = index - 1; i >= 0; i -= 1) {
      const card = list[i];
      if (card && card.id !== this.card.id) {
        return card.id;
      }
    }
    return '';
  }

  /** Tells the others at once, then at most ten times a second. */
  private report() {
    if (!this.pause) {
      this.tell();
    }
  }

  private tell() {
    this.pause = undefined;
    const now = writeTarget(this.target);
    if (now !== this.told) {
      this.told = now;
      this.board.$server?.holding(this.card.id, this.target.stage, this.target.below);
      this.pause = setTimeout(() => this.tell(), PAUSE);
    }
  }
}
