import type { Entry } from '../edit/outbox';
import { newId } from '../edit/types';
import { thisMoment } from './this-moment';
import { isNewRow, NEW, rowOf, type FollowUpDraft, type Written } from './types';

/** A draft in which nothing has been written: of a new follow-up, or of new words for this one. */
export function freshDraft(isNew: boolean, present: { text?: string; on?: string; time?: string; version?: number }) {
  const draft: FollowUpDraft = {
    text: present.text ?? '',
    on: present.on ?? '',
    time: present.time ?? '',
    timed: !isNew,
    draft: isNew ? newId() : null,
    seenVersion: present.version ?? 0,
    files: [],
  };
  return draft;
}

/** The day and time that the person chose, else those of this moment. */
export const momentOf = ({ timed, on, time }: FollowUpDraft) => (timed ? { on, time } : thisMoment());

/** Takes what was refused into the draft, before what is written there. */
export function takeBack(draft: FollowUpDraft, refused: Written) {
  const text = [refused.text, draft.text].filter((each) => each.trim() !== '').join('\n');
  Object.assign(draft, { ...refused, text, draft: refused.draft ?? draft.draft, timed: true });
}

/**
 * What a person has not finished writing, by the follow-up that it is for. Kept in the browser:
 * through a reload, and the same in all of its tabs.
 */
export class Drafts {
  constructor(private readonly prefix: string) {}

  read(row: string): FollowUpDraft | undefined {
    const kept = localStorage.getItem(this.prefix + row);
    return kept ? (JSON.parse(kept) as FollowUpDraft) : undefined;
  }

  keep(row: string, draft: FollowUpDraft) {
    if (isNewRow(row) && draft.text.trim() === '' && draft.files.length === 0) {
      this.forget(row);
      return;
    }
    try {
      localStorage.setItem(this.prefix + row, JSON.stringify(draft));
    } catch {
      // Without room in the storage the text still lives in this page.
    }
  }

  forget(row: string) {
    localStorage.removeItem(this.prefix + row);
  }

  /** New words for a follow-up that are stored are a draft no longer. */
  answered({ state, edit }: Entry) {
    if (state === 'settled' && !isNewRow(edit.rowId)) {
      this.forget(edit.rowId);
    }
  }

  /** The follow-ups of the deal that new words were begun for. */
  begun(deal: string): string[] {
    const start = rowOf(deal, '');
    return Object.keys(localStorage)
      .map((key) => this.rowOf(key) ?? '')
      .filter((row) => row.startsWith(start))
      .map((row) => row.slice(start.length))
      .filter((id) => id !== NEW);
  }

  /** Whose draft is kept under this key. */
  rowOf(key: string | null): string | undefined {
    return key?.startsWith(this.prefix) ? key.slice(this.prefix.length) : undefined;
  }
}
