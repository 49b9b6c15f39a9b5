import { editedText, type Cell, type Edit } from '../edit/types';
import { fromClipboard, toHtml, toPlain } from './clipboard';
import type { Range } from './cursor';
import type { FunnelroomSheet } from './funnelroom-sheet';

type Row = Record<string, Cell>;

const wholeOf = (cell: Cell | undefined, kind: string) =>
  cell ? (kind === 'APPEND' || kind === 'CHOICE' || kind === 'PERSON' ? cell[3] : editedText(cell)) : '';

/** What is done with many cells at once. */
export class Ranges {
  constructor(private readonly sheet: FunnelroomSheet) {}

  async copy(data: DataTransfer | null) {
    const { range } = this.sheet.cursor;
    if (!range) {
      return;
    }
    const loaded = this.loaded(range.top, range.bottom);
    const cells = this.texts(loaded ?? (await this.fetch(range.top, range.bottom)), range);
    if (loaded && data) {
      data.setData('text/plain', toPlain(cells));
      data.setData('text/html', toHtml(cells));
    } else {
      await navigator.clipboard?.writeText(toPlain(cells));
    }
    this.sheet.speaker.say('copied', cells.length * (cells[0]?.length ?? 0));
  }

  async paste(data: DataTransfer) {
    const { range } = this.sheet.cursor;
    const cells = fromClipboard(data);
    if (!range || cells.length === 0) {
      return;
    }
    const { keys, size } = this.sheet.view;
    const one = cells.length === 1 && cells[0].length === 1;
    const wide = Math.max(...cells.map((row) => row.length));
    const to: Range = one
      ? range
      : {
          top: range.top,
          left: range.left,
          bottom: Math.min(size - 1, range.top + cells.length - 1),
          right: Math.min(keys.length - 1, range.left + wide - 1),
        };
    await this.write('pasted', to, (row, column) => (one ? cells[0][0] : cells[row - to.top][column - to.left]));
    this.select(to);
  }

  async clear() {
    const { range } = this.sheet.cursor;
    if (range) {
      await this.write('cleared', range, () => '');
    }
  }

  async fillDown() {
    const { range } = this.sheet.cursor;
    if (!range) {
      return;
    }
    const from = range.top === range.bottom ? Math.max(0, range.top - 1) : range.top;
    const [first] = await this.rows(from, from);
    const { keys } = this.sheet.view;
    await this.write('filled', { ...range, top: from + 1 }, (_, column) =>
      wholeOf(first[keys[column]], this.sheet.column(keys[column]).kind),
    );
  }

  private async write(word: string, range: Range, text: (row: number, column: number) => string | undefined) {
    const rows = await this.rows(range.top, range.bottom);
    const edits: Edit[] = [];
    let skipped = 0;
    rows.forEach((row, i) => {
      this.sheet.view.keys.slice(range.left, range.right + 1).forEach((key, j) => {
        const cell = row[key];
        const value = text(range.top + i, range.left + j);
        if (!cell || value === undefined) {
          return;
        }
        if (cell[2] === 0) {
          skipped += 1;
        } else if (value !== wholeOf(cell, this.sheet.column(key).kind) && !(value === '' && editedText(cell) === '')) {
          edits.push(this.sheet.edits.of(cell, key, value));
        }
      });
    });
    this.sheet.edits.commit(
      edits,
      edits.map((edit) => edit.text),
    );
    this.sheet.speaker.say(word, edits.length);
    if (skipped > 0) {
      this.sheet.speaker.say('skipped', skipped);
    }
  }

  private texts(rows: Row[], range: Range): string[][] {
    const keys = this.sheet.view.keys.slice(range.left, range.right + 1);
    return rows.map((row) => keys.map((key) => wholeOf(row[key], this.sheet.column(key).kind)));
  }

  private select(range: Range) {
    const { keys } = this.sheet.view;
    if (range.bottom > range.top || range.right > range.left) {
      this.sheet.cursor.extend({ row: range.bottom, column: keys[range.right] });
    }
  }

  private async rows(top: number, bottom: number): Promise<Row[]> {
    return this.loaded(top, bottom) ?? this.fetch(top, bottom);
  }

  private loaded(top: number, bottom: number): Row[] | undefined {
    const rows: Row[] = [];
    for (let row = top; row <= bottom; row += 1) {
      if (this.sheet.view.rowId(row) === undefined) {
        return undefined;
      }
      rows.push(
        Object.fromEntries(this.sheet.view.keys.map((column) => [column, this.sheet.view.cell({ row, column })!])),
      );
    }
    return rows;
  }

  private fetch(top: number, bottom: number): Promise<Row[]> {
    return this.sheet.$server!.rowsAt(top, bottom - top + 1);
  }
}
