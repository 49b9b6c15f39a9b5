import type { Drafts } from '../edit/draft';
import type { Entry } from '../edit/outbox';
import { newId, type Cell, type Choice, type Edit } from '../edit/types';
import type { FunnelroomSheet } from './funnelroom-sheet';

/** The course of one edit in a cell: begun, given up or stored, and taken up again. */
export class Edits {
  drafts?: Drafts;

  constructor(private readonly sheet: FunnelroomSheet) {}

  start(text?: string) {
    const { sheet } = this;
    const { at } = sheet.cursor;
    const cell = at && sheet.view.cell(at);
    if (cell && cell[2] === 1) {
      sheet.rest();
      const pending = sheet.outbox?.at(cell[0], at.column);
      sheet.editor.open(text ?? (pending && pending.state !== 'conflict' ? pending.label : undefined));
      this.keepDraft();
      sheet.issues.update();
    } else if (cell) {
      sheet.speaker.sayReadOnly(at);
    }
  }

  /** Stores what the editor holds; taking the active choice when the person asked for it. */
  finish(taking = false) {
    const { sheet } = this;
    const { editing } = sheet.editor;
    if (!editing) {
      return;
    }
    const active = sheet.editor.choices.open && taking ? sheet.editor.choices.active : undefined;
    const picked = editing.picked ?? active;
    const text = picked?.value ?? sheet.editor.input.value;
    const label = picked?.label ?? text;
    this.end();
    const { rowId, seenVersion } = editing;
    const columnKey = editing.column.key;
    const pending = sheet.outbox!.at(rowId, columnKey);
    const shown = pending && pending.state !== 'refused' ? pending.label : editing.initial;
    if (label !== shown) {
      this.commit([{ rowId, columnKey, text, seenVersion, editId: newId() }], [label]);
    }
    sheet.issues.update();
  }

  cancel() {
    this.end();
    this.sheet.issues.update();
  }

  commit(edits: Edit[], labels: string[]) {
    if (edits.length > 0) {
      this.sheet.outbox!.commit(edits, labels);
    }
  }

  of(cell: Cell, columnKey: string, text: string): Edit {
    return { rowId: cell[0], columnKey, text, seenVersion: cell[1], editId: newId() };
  }

  pick(choice: Choice) {
    const { editing } = this.sheet.editor;
    if (editing) {
      editing.picked = choice;
      this.finish();
    }
  }

  pickDay(day: string) {
    this.sheet.editor.write(day);
    this.finish();
  }

  keepDraft() {
    const { editing, input } = this.sheet.editor;
    if (editing) {
      const { rowId, seenVersion, column } = editing;
      this.drafts?.keep({ rowId, seenVersion, columnKey: column.key, text: input.value });
    }
  }

  /** A refused text back into its editor. */
  reopen(entry: Entry) {
    this.at(entry.edit.rowId, entry.edit.columnKey, entry.label);
  }

  /** Puts the cursor on a cell and opens its editor; false while the row is not loaded. */
  at(rowId: string, column: string, text?: string): boolean {
    const { sheet } = this;
    const row = sheet.view.indexOf(rowId);
    if (row < 0) {
      return false;
    }
    sheet.view.scrollTo({ row, column });
    sheet.cursor.put({ row, column });
    sheet.editor.focus();
    this.start(text);
    return true;
  }

  /** Reopens the editor that a reload closed, once its row is there. */
  takeUp() {
    const { editor, speaker } = this.sheet;
    const draft = editor.editing ? undefined : this.drafts?.read();
    if (draft && this.at(draft.rowId, draft.columnKey, draft.text) && editor.editing) {
      editor.write(draft.text);
      editor.editing.seenVersion = draft.seenVersion;
      speaker.say('restored');
    }
  }

  private end() {
    this.sheet.editor.close();
    this.drafts?.forget();
    this.sheet.rest();
  }
}
