/** What client and server say to each other (docs/notes-protocol.md), and what Java tells the editor. */

/** A change as CodeMirror writes it: numbers keep, arrays delete and insert lines. */
export type Changes = unknown;

export interface WireUpdate {
  client: string;
  changes: Changes;
}

export interface Limits {
  /** How long a note can become. */
  note: number;
  /** How much one change can insert. */
  change: number;
}

export interface Caret {
  client: string;
  name: string;
  colour: string;
  version: number;
  anchor: number;
  head: number;
}

export type MarkKind = 'quote' | RequirementKind;

export type RequirementKind = 'must' | 'nice' | 'pain';

export interface NoteMark {
  id: string;
  from: number;
  to: number;
  kind: MarkKind;
  /** Who said it, or what the requirement is called. */
  label: string;
}

export interface Welcome {
  type: 'welcome';
  version: number;
  /** The whole text, for whoever has none. */
  text?: string;
  from?: number;
  updates?: WireUpdate[];
  me: { person: string | number; name: string };
  writable: boolean;
  limits?: Partial<Limits>;
}

export type RefusalCode = 'TOO_LARGE' | 'TOO_FAST' | 'NOTE_FULL' | 'MALFORMED' | 'NOT_ALLOWED';

export type FromServer =
  | Welcome
  | { type: 'updates'; from: number; updates: WireUpdate[] }
  | { type: 'stale' }
  | { type: 'carets'; carets: Caret[] }
  | { type: 'gone'; client: string }
  | { type: 'marks'; version: number; marks: NoteMark[] }
  | { type: 'refused'; code: RefusalCode; message: string }
  | { type: 'pong' };

export type ToServer =
  | { type: 'open'; client: string; version: number }
  | { type: 'push'; version: number; updates: WireUpdate[] }
  | { type: 'caret'; version: number; anchor: number; head: number }
  | { type: 'ping' };

/** Words that somebody points at, in a version of the text. */
export interface Place {
  from: number;
  to: number;
  version: number;
}

/** The names of what people read in the editor (Java: NoteEditorTexts). */
export type Texts = Record<string, string>;

export interface Setup {
  note: number;
  writable: boolean;
  texts: Texts;
}

export interface NoteServer {
  quote(place: Place): void;
  requirement(place: Place, kind: RequirementKind): void;
  mark(id: string): void;
}
