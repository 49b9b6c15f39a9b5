import { cellId, type Edit, type EditServer } from './types';

/** What became of an edit that is not settled. */
export type State = 'waiting' | 'unsent' | 'refused' | 'conflict' | 'settled';

export interface Entry {
  edit: Edit;
  /** What the cell shows meanwhile. */
  label: string;
  state: State;
  sentAt: number;
  /** Grows from edit to edit. */
  made: number;
  message?: string;
  theirs?: { text: string; version: number; name: string; colour: string; when: string; moment?: string };
}

const PATIENCE = 2500;
const REPEAT = 8000;

/**
 * The edits that the server has not stored yet. They are kept in the browser's storage until it
 * answers, and sent again under the same id when the connection or the page comes back.
 */
export class Outbox {
  private entries = new Map<string, Entry>();

  private timer?: ReturnType<typeof setInterval>;

  private lastMade = 0;

  constructor(
    private readonly prefix: string,
    private readonly server: () => EditServer | undefined,
    private readonly connected: () => boolean,
    private readonly changed: (entry: Entry) => void,
  ) {
    this.load();
  }

  commit(edits: Edit[], labels: string[]) {
    edits.forEach((edit, i) => {
      this.lastMade = Math.max(this.lastMade + 1, Date.now());
      const entry: Entry = { edit, label: labels[i], state: 'waiting', sentAt: 0, made: this.lastMade };
      this.dropAnswered(edit);
      this.entries.set(edit.editId, entry);
      this.keep(entry);
    });
    this.send();
    edits.forEach((edit) => this.changed(this.entries.get(edit.editId)!));
  }

  /** What a cell shows instead of its stored text: the latest edit of it. */
  at(rowId: string, columnKey: string): Entry | undefined {
    let found: Entry | undefined;
    for (const entry of this.entries.values()) {
      if (entry.edit.rowId === rowId && entry.edit.columnKey === columnKey) {
        found = entry;
      }
    }
    return found;
  }

  /** The edits that ask for the person's attention. */
  issues(): Entry[] {
    return [...this.entries.values()].filter((entry) => entry.state === 'refused' || entry.state === 'conflict');
  }

  /** The edits without an answer, the first made first. */
  open(): Entry[] {
    return [...this.entries.values()].filter((entry) => entry.state === 'waiting' || entry.state === 'unsent');
  }

  get count(): number {
    return this.open().length;
  }

  settled(editId: string, version: number): Entry | undefined {
    const entry = this.entries.get(editId);
    if (entry) {
      this.entries.delete(editId);
      this.forget(entry);
      this.following(entry, version);
      this.answered();
      entry.state = 'settled';
      this.changed(entry);
      this.send();
    }
    return entry;
  }

  refused(editId: string, message: string): Entry | undefined {
    const entry = this.entries.get(editId);
    if (entry) {
      entry.state = 'refused';
      entry.message = message;
      this.following(entry, entry.edit.seenVersion);
      this.answered();
      this.keep(entry);
      this.changed(entry);
      this.send();
    }
    return entry;
  }

  conflict(editId: string, theirs: Entry['theirs']): Entry | undefined {
    const entry = this.entries.get(editId);
    if (entry) {
      entry.state = 'conflict';
      entry.theirs = theirs;
      this.answered();
      this.keep(entry);
      this.changed(entry);
    }
    return entry;
  }

  /**
   * The person gave up this edit of theirs. One that they made after it goes its own way: against
   * somebody else's text it asks again.
   */
  drop(entry: Entry) {
    this.entries.delete(entry.edit.editId);
    this.forget(entry);
    entry.state = 'settled';
    this.changed(entry);
    this.send();
  }

  /** The connection is back, or the page is. */
  resend() {
    this.entries.forEach((entry) => {
      if (entry.state === 'waiting' || entry.state === 'unsent') {
        entry.sentAt = 0;
      }
    });
    this.send();
  }

  close() {
    clearInterval(this.timer);
  }

  private send() {
    const ready: Edit[] = [];
    const begun = new Set<string>();
    for (const entry of this.entries.values()) {
      const cell = cellId(entry.edit.rowId, entry.edit.columnKey);
      const open = entry.state === 'waiting' || entry.state === 'unsent';
      // An edit waits for the answer to the one before it in the same cell, to know its version.
      if (open && entry.sentAt === 0 && !begun.has(cell)) {
        entry.sentAt = Date.now();
        ready.push(entry.edit);
      }
      if (open || entry.state === 'conflict') {
        begun.add(cell);
      }
    }
    if (ready.length > 0) {
      this.server()?.edited(ready);
    }
    this.watch();
  }

  /** Notices edits that stay without an answer. */
  private watch() {
    clearInterval(this.timer);
    if (this.count > 0) {
      this.timer = setInterval(() => this.look(), 500);
    }
  }

  private look() {
    const now = Date.now();
    let repeat = false;
    this.entries.forEach((entry) => {
      const late =
        entry.state === 'waiting' && (!this.connected() || (entry.sentAt > 0 && now - entry.sentAt > PATIENCE));
      if (late) {
        entry.state = 'unsent';
        this.changed(entry);
      }
      repeat ||= entry.state === 'unsent' && this.connected() && now - entry.sentAt > REPEAT;
    });
    if (repeat) {
      this.resend();
    } else if (this.count === 0) {
      clearInterval(this.timer);
    }
  }

  /** While answers come the server is at work, and what it has needs no repeating. */
  private answered() {
    this.entries.forEach((entry) => {
      if (entry.sentAt > 0) {
        entry.sentAt = Date.now();
      }
    });
  }

  private following(answered: Entry, version: number) {
    const cell = cellId(answered.edit.rowId, answered.edit.columnKey);
    for (const entry of this.entries.values()) {
      if (entry !== answered && entry.sentAt === 0 && cellId(entry.edit.rowId, entry.edit.columnKey) === cell) {
        entry.edit = { ...entry.edit, seenVersion: version };
        this.keep(entry);
        break;
      }
    }
  }

  /** A new text for a cell takes the place of one that was refused or is in conflict there. */
  private dropAnswered(edit: Edit) {
    this.issues()
      .filter((entry) => entry.edit.rowId === edit.rowId && entry.edit.columnKey === edit.columnKey)
      .forEach((entry) => this.drop(entry));
  }

  private keep(entry: Entry) {
    try {
      localStorage.setItem(this.prefix + entry.edit.editId, JSON.stringify(entry));
    } catch {
      // Without room in the storage the edit still lives in this page.
    }
  }

  private forget(entry: Entry) {
    localStorage.removeItem(this.prefix + entry.edit.editId);
  }

  private load() {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => JSON.parse(localStorage.getItem(key)!) as Entry)
      .sort((a, b) => a.made - b.made)
      .forEach((entry) => this.entries.set(entry.edit.editId, { ...entry, sentAt: 0 }));
  }
}
