import type { Cursor } from './cursor';
import type { GridView } from './grid-view';

interface Anchor {
  rowId: string;
  top: number;
}

/** Keeps what the person looks at where it is on screen: while rows come and go, and through a reload. */
export class Place {
  private anchors: Anchor[] = [];

  constructor(
    private readonly view: GridView,
    private readonly cursor: Cursor,
  ) {}

  /** Notes where the rows on screen are, the one that matters most first. */
  remember(rowId: string | undefined) {
    const body = this.view.bodyRect();
    const shown = this.view
      .rendered()
      .filter((each) => each.rowId !== undefined && each.top + 36 > body.top && each.top < body.bottom)
      .map((each) => ({ rowId: each.rowId!, top: each.top - body.top }));
    this.anchors = [...shown.filter((each) => each.rowId === rowId), ...shown];
  }

  /** The rows are new: brings the first that is still there back to where it was. */
  restore() {
    const { anchors } = this;
    this.anchors = [];
    for (const { rowId, top } of anchors) {
      const row = this.view.indexOf(rowId);
      if (row >= 0) {
        this.view.scrollRow(row, top);
        return;
      }
    }
  }

  /** Before the page goes. */
  save(key: string) {
    const { at } = this.cursor;
    sessionStorage.setItem(key, JSON.stringify({ first: this.view.firstVisible(), row: at?.row, column: at?.column }));
  }

  /** After the page came back. */
  recall(key: string) {
    const kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (kept && visit?.type === 'reload') {
      const { first, row, column } = JSON.parse(kept);
      this.view.scrollRow(first, 0);
      if (row !== undefined && row < this.view.size) {
        this.cursor.put({ row, column });
      }
    }
  }
}
