import type { GridView } from './grid-view';

/** The rows that are ticked. */
export class Ticks {
  private ids = new Set<string>();

  private last?: number;

  constructor(
    private readonly view: GridView,
    private readonly changed: (ids: string[]) => void,
  ) {}

  has(rowId: string) {
    return this.ids.has(rowId);
  }

  get any() {
    return this.ids.size > 0;
  }

  set(ids: string[]) {
    this.ids = new Set(ids);
    if (this.view.ready) {
      this.view.repaintRows();
    }
  }

  /** Ticks a row or unticks it; extending does to all rows since the last one what was done to that. */
  toggle(row: number, extending: boolean) {
    const id = this.view.rowId(row);
    if (id === undefined) {
      return;
    }
    const from = extending && this.last !== undefined ? this.last : row;
    const on = from === row ? !this.ids.has(id) : this.ids.has(this.view.rowId(from) ?? '');
    for (let each = Math.min(from, row); each <= Math.max(from, row); each += 1) {
      const eachId = this.view.rowId(each);
      if (eachId !== undefined) {
        this.ids[on ? 'add' : 'delete'](eachId);
      }
    }
    this.last = row;
    this.view.repaintRows();
    this.changed([...this.ids]);
  }
}
