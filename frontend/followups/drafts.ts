import type { FollowUpDraft } from './types';
import { NEW } from './types';

/**
 * What a person has not finished writing on a deal, by the follow-up that it is for. Kept in the
 * browser: through a reload, and the same in all of its tabs.
 */
export class Drafts {
  constructor(private readonly prefix: string) {}

  read(id: string): FollowUpDraft | undefined {
    const kept = localStorage.getItem(this.prefix + id);
    return kept ? (JSON.parse(kept) as FollowUpDraft) : undefined;
  }

  keep(id: string, draft: FollowUpDraft) {
    try {
      localStorage.setItem(this.prefix + id, JSON.stringify(draft));
    } catch {
      // Without room in the storage the text still lives in this page.
    }
  }

  forget(id: string) {
    localStorage.removeItem(this.prefix + id);
  }

  /** The follow-ups that new words were begun for. */
  begun(): string[] {
    return Object.keys(localStorage)
      .map((key) => this.idOf(key))
      .filter((id) => id !== undefined && id !== NEW) as string[];
  }

  /** The follow-up whose draft is kept under this key. */
  idOf(key: string | null): string | undefined {
    return key?.startsWith(this.prefix) ? key.slice(this.prefix.length) : undefined;
  }
}
