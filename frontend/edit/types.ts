/** Beside the text of a cell. */
export interface Decoration {
  dot?: string;
  initials?: string;
  colour?: string;
  badge?: string;
  drawn?: string;
  tone?: 'muted' | 'overdue';
}

/** A cell as the server writes it: row, version, editable, shown, edited (null: as shown), decoration. */
export type Cell = [string, number, 0 | 1, string, string | null, Decoration | null];

export type Kind = 'TEXT' | 'LONG_TEXT' | 'AMOUNT' | 'PERCENT' | 'DATE' | 'CHOICE' | 'PERSON' | 'APPEND';

export interface Choice {
  value: string;
  label: string;
  colour: string | null;
  initials: string | null;
}

export interface Column {
  key: string;
  header: string;
  kind: Kind;
  alignedToEnd: boolean;
  choices: Choice[];
}

export interface Edit {
  rowId: string;
  columnKey: string;
  text: string;
  seenVersion: number;
  editId: string;
}

/** Where edits go to be stored. */
export interface EditServer {
  edited(edits: Edit[]): void;
}

export const cellId = (rowId: string, columnKey: string) => `${rowId}:${columnKey}`;

export const editedText = (cell: Cell) => cell[4] ?? cell[3];

/** Writes values into a text's places {0}, {1}. */
export const fill = (text: string | undefined, ...values: unknown[]) =>
  (text ?? '').replace(/\{(\d)\}/gu, (_, place) => String(values[+place] ?? ''));

/** A name for an edit that no other edit has; browsers offer `randomUUID` over https alone. */
export function newId(): string {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
