import type { ColumnView } from './column-view';
import type { Board } from './board';

const PAGE = 50;
const AHEAD = 6;

/** Fetches cards as they come into view: a page at a time in each column. */
export class Loader {
  private readonly busy = new Set<ColumnView>();

  private generation = 0;

  constructor(private readonly board: Board) {}

  /** What is under way belongs to another filter. */
  forget() {
    this.generation += 1;
    this.busy.clear();
  }

  /** Looks for cards in view that are not here yet. */
  look(view: ColumnView) {
    const { cards } = this.board.deck.columns.get(view.stage)!;
    const [first, last] = view.inView;
    const end = Math.min(cards.length - 1, last + AHEAD);
    for (let i = Math.max(0, first - AHEAD); i <= end; i += 1) {
      if (!cards[i]) {
        void this.fetch(view, i - (i % PAGE), PAGE, false);
        return;
      }
    }
  }

  /** Reads what is in view anew. */
  refresh(view: ColumnView) {
    const [first] = view.inView;
    void this.fetch(view, Math.max(0, first - AHEAD), PAGE, true);
  }

  private async fetch(view: ColumnView, from: number, count: number, anew: boolean) {
    if (this.busy.has(view) && !anew) {
      return;
    }
    const { generation } = this;
    this.busy.add(view);
    try {
      const page = await this.board.$server!.load(view.stage, from, count);
      if (generation !== this.generation) {
        return;
      }
      this.board.change([], () => {
        const { deck } = this.board;
        if (anew) {
          deck.restart(view.stage, from, count, page);
        } else {
          deck.merge(view.stage, from, count, page);
        }
      });
    } finally {
      if (generation === this.generation) {
        this.busy.delete(view);
      }
    }
    this.board.arrived();
    this.look(view);
  }
}
