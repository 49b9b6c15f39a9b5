import type { Column, EditServer } from '../edit/types';

export interface FieldSetup {
  name: string;
  userName: string;
  rowId: string;
  texts: Record<string, string>;
  columns: Column[];
}

/** Somebody else in a field. */
export interface FieldMark {
  userName: string;
  name: string;
  colour: string;
  columnKey: string;
}

/** What somebody else types and has not stored. */
export interface FieldDraft extends FieldMark {
  text: string;
}

export interface FieldServer extends EditServer {
  asked(kind: string): void;
  moved(columnKey: string | null): void;
  typed(columnKey: string, text: string | null): void;
}
