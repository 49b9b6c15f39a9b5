import type { Editing } from './editor';

/** The text of an open editor, kept through a reload of the page. */
export interface Draft {
  rowId: string;
  columnKey: string;
  row: number;
  text: string;
  seenVersion: number;
}

export class Drafts {
  constructor(private readonly key: string) {}

  keep(editing: Editing, text: string) {
    const draft: Draft = {
      rowId: editing.rowId,
      columnKey: editing.column.key,
      row: editing.spot.row,
      text,
      seenVersion: editing.seenVersion,
    };
    sessionStorage.setItem(this.key, JSON.stringify(draft));
  }

  read(): Draft | undefined {
    const kept = sessionStorage.getItem(this.key);
    return kept ? (JSON.parse(kept) as Draft) : undefined;
  }

  forget() {
    sessionStorage.removeItem(this.key);
  }
}
