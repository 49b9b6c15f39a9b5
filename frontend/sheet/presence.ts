import { cellId } from '../edit/types';
import type { GridView } from './grid-view';
import type { Mark } from './types';

interface Glow {
  name: string;
  colour: string;
}

const GLOW_TIME = 2000;

/** Where others are, and what they have just changed. Kept by row id, so that scrolling and fetching keep it. */
export class Presence {
  private marks = new Map<string, Mark[]>();

  private glows = new Map<string, Glow>();

  constructor(private readonly view: GridView) {}

  setMarks(marks: Mark[]) {
    const before = [...this.marks.values()].flat();
    this.marks = new Map();
    for (const mark of marks) {
      const cell = cellId(mark.rowId, mark.columnKey);
      this.marks.set(cell, [...(this.marks.get(cell) ?? []), mark]);
    }
    const touched = new Map([...before, ...marks].map((mark) => [cellId(mark.rowId, mark.columnKey), mark]));
    touched.forEach((mark) => this.view.repaintId(mark.rowId, mark.columnKey));
  }

  glow(rowId: string, columns: string[], name: string, colour: string) {
    for (const column of columns) {
      const cell = cellId(rowId, column);
      const glow = { name, colour };
      this.glows.set(cell, glow);
      this.view.repaintId(rowId, column);
      setTimeout(() => {
        if (this.glows.get(cell) === glow) {
          this.glows.delete(cell);
          this.view.repaintId(rowId, column);
        }
      }, GLOW_TIME);
    }
  }

  marksAt(cell: string): Mark[] | undefined {
    return this.marks.get(cell);
  }

  glowAt(cell: string): Glow | undefined {
    return this.glows.get(cell);
  }
}
