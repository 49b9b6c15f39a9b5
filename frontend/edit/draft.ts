/** The text of an open editor, kept through a reload of the page. */
export interface Draft {
  rowId: string;
  columnKey: string;
  text: string;
  seenVersion: number;
}

export class Drafts {
  constructor(private readonly key: string) {}

  keep(draft: Draft) {
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
