import type { EditServer } from '../edit/types';
import type { StoredFile } from '../files/transfer';
import type { UploadSetup } from '../files/file-upload';

/** What somebody writes down, as it travels in the text of an edit. */
export interface Written {
  text: string;
  /** 2026-10-18 */
  on: string;
  /** 14:30; empty where only the day is known */
  time: string;
  /** The draft that files were attached to; null for none. */
  draft: string | null;
  files: StoredFile[];
}

/** What is being written and is kept through a reload. */
export interface FollowUpDraft extends Written {
  /** Whether the person chose the day and time; otherwise they are those of the writing. */
  timed: boolean;
  seenVersion: number;
}

export interface LogTexts {
  write: string;
  placeholder: string;
  day: string;
  time: string;
  save: string;
  saveKey: string;
  change: string;
  cancel: string;
  unsent: string;
  waiting: string;
  uploading: string;
  notUploaded: string;
  refused: string;
  correct: string;
  discard: string;
  conflict: string;
  conflictRemoved: string;
  theirs: string;
  mine: string;
  keepTheirs: string;
  useMine: string;
  removeFile: string;
  restored: string;
}

export interface LogSetup {
  userName: string;
  deal: string;
  /** Where files of drafts go; the draft's own name follows. */
  draftTarget: string;
  upload: UploadSetup;
  texts: LogTexts;
}

export interface LogServer extends EditServer {
  /** Drafts of these follow-ups were left open: they are to be written on. */
  reopen(ids: string[]): void;
}

/** Stands for the id of a follow-up that is not one yet. */
export const NEW = 'new';

/** What the browser's storage keeps of a person's follow-ups has names that begin so. */
export const keptUnder = (userName: string) => `funnelroom.${userName}.followups.`;

/** How a follow-up of a deal is called between browser and server; a new one has no id. */
export const rowOf = (deal: string, id: string) => `${deal}/${id}`;

export const isNewRow = (row: string) => row.endsWith(`/${NEW}`);
