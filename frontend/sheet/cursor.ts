import type { GridView } from './grid-view';
import type { Spot } from './types';

export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where the person is, and the range that reaches from there. */
export class Cursor {
  /** The cell that typing goes to. */
  at?: Spot & { rowId?: string };

  /** The corner that Shift moves. */
  corner?: Spot;

  constructor(
    private readonly view: GridView,
    private readonly moved: () => void,
  ) {}

  get range(): Range | undefined {
    if (!this.at) {
      return undefined;
    }
    const { keys } = this.view;
    const corner = this.corner ?? this.at;
    const columns = [keys.indexOf(this.at.column), keys.indexOf(corner.column)];
    const rows = [this.at.row, corner.row];
    return {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    };
  }

  get spread(): boolean {
    const range = this.range;
    return Boolean(range && (range.top !== range.bottom || range.left !== range.right));
  }

  put(spot: Spot) {
    this.change(() => {
      this.at = { ...spot, rowId: this.view.rowId(spot.row) };
      this.corner = undefined;
    });
  }

  extend(spot: Spot) {
    this.change(() => {
      this.corner = spot;
    });
  }

  /** From the first cell to the last. */
  all() {
    const { keys, size } = this.view;
    this.change(() => {
      this.at = { row: 0, column: keys[0], rowId: this.view.rowId(0) };
      this.corner = { row: size - 1, column: keys[keys.length - 1] };
    });
  }

  /** Moves by rows and columns; Infinity goes to the edge. */
  move(rows: number, columns: number, extending = false) {
    const from = (extending && this.corner) || this.at;
    if (!from) {
      return;
    }
    const { keys, size } = this.view;
    const clamp = (value: number, last: number) => Math.max(0, Math.min(last, value));
    const spot = {
      row: clamp(from.row + rows, size - 1),
      column: keys[clamp(keys.indexOf(from.column) + columns, keys.length - 1)],
    };
    this.view.scrollTo(spot);
    if (extending) {
      this.extend(spot);
    } else {
      this.put(spot);
    }
  }

  /** One cell on, and from the end of a row to the next; false at the very end. */
  step(by: 1 | -1): boolean {
    const { keys, size } = this.view;
    const place = this.at ? this.at.row * keys.length + keys.indexOf(this.at.column) + by : -1;
    if (place < 0 || place >= size * keys.length) {
      return false;
    }
    const spot = { row: Math.floor(place / keys.length), column: keys[place % keys.length] };
    this.view.scrollTo(spot);
    this.put(spot);
    return true;
  }

  /** The rows were fetched anew: stay with the row, wherever it went. */
  follow() {
    if (!this.at) {
      return;
    }
    const row = this.at.rowId === undefined ? -1 : this.view.indexOf(this.at.rowId);
    if (row >= 0 && row !== this.at.row) {
      const by = row - this.at.row;
      this.at.row = row;
      if (this.corner) {
        this.corner = { ...this.corner, row: this.corner.row + by };
      }
      this.view.repaintRows();
    } else if (row < 0) {
      this.at.row = Math.max(0, Math.min(this.at.row, this.view.size - 1));
      this.at.rowId = this.view.rowId(this.at.row) ?? this.at.rowId;
    }
  }

  /** How a cell of this place is drawn. */
  marksAt(row: number, column: string): string {
    const range = this.range;
    if (!range) {
      return '';
    }
    const place = this.view.keys.indexOf(column);
    const inside = row >= range.top && row <= range.bottom && place >= range.left && place <= range.right;
    const here = this.at!.row === row && this.at!.column === column;
    if (!inside || !this.spread) {
      return here ? ' at-cursor' : '';
    }
    const edges = [
      row === range.top && ' top',
      row === range.bottom && ' bottom',
      place === range.left && ' left',
      place === range.right && ' right',
    ];
    return `${here ? ' at-cursor' : ''} in-range${edges.filter(Boolean).join('')}`;
  }

  private change(action: () => void) {
    const before = this.range;
    action();
    this.repaint(before);
    this.repaint(this.range);
    this.moved();
  }

  private repaint(range: Range | undefined) {
    if (!range) {
      return;
    }
    const { keys } = this.view;
    if (range.top === range.bottom && range.left === range.right) {
      this.view.repaint({ row: range.top, column: keys[range.left] });
      return;
    }
    for (const { row } of this.view.rendered()) {
      if (row >= range.top && row <= range.bottom) {
        keys.slice(range.left, range.right + 1).forEach((column) => this.view.repaint({ row, column }));
      }
    }
  }
}
