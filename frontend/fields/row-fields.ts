import { connected, onReconnect } from '../edit/connection';
import { Drafts } from '../edit/draft';
import { Issues, type IssueHost } from '../edit/issues';
import { Outbox, type Entry } from '../edit/outbox';
import { fill, type Cell, type Column, type Edit } from '../edit/types';
import { RowField } from './row-field';
import type { FieldDraft, FieldMark, FieldServer, FieldSetup } from './types';
import { Typing } from './typing';

const GLOW_TIME = 2000;
const SAVED_TIME = 2000;

/** The fields of one row wherever they stand inside: brings their parts together and hears the server. */
export class RowFields extends HTMLElement implements IssueHost {
  /* Set by Flow, perhaps before this class is known to the page: no initial value here. */
  declare $server?: FieldServer;

  outbox?: Outbox;

  drafts?: Drafts;

  readonly typing = new Typing(() => this.$server);

  declare issues: Issues;

  private setup?: FieldSetup;

  private readonly fields = new Map<string, RowField>();

  private cells: Record<string, Cell> = {};

  private marked: FieldMark[] = [];

  private drafted: FieldDraft[] = [];

  private readonly glows = new Map<string, { name: string; colour: string }>();

  private readonly saved = new Set<string>();

  private readonly live = document.createElement('div');

  private ends: (() => void)[] = [];

  get rowId() {
    return this.setup?.rowId ?? '';
  }

  connectedCallback() {
    this.live.className = 'sheet-live';
    this.live.setAttribute('aria-live', 'polite');
    this.issues ??= new Issues(this);
    this.append(this.live);
    const keys = (event: KeyboardEvent) => this.key(event);
    const place = () => {
      this.fields.forEach((field) => field.place());
      this.issues.place();
    };
    addEventListener('keydown', keys);
    addEventListener('scroll', place, { passive: true, capture: true });
    addEventListener('resize', place);
    this.ends.push(
      onReconnect(() => this.outbox?.resend()),
      () => removeEventListener('keydown', keys),
      () => removeEventListener('scroll', place, { capture: true }),
      () => removeEventListener('resize', place),
    );
  }

  disconnectedCallback() {
    this.fields.forEach((field) => field.finish());
    this.ends.splice(0).forEach((end) => end());
    this.outbox?.close();
    this.outbox = undefined;
  }

  /** The server describes the fields, first and whenever choices change. */
  configure(setup: FieldSetup) {
    this.setup = setup;
    if (!this.outbox) {
      const prefix = `funnelroom.${setup.userName}.${setup.name}.`;
      this.drafts = new Drafts(`${prefix}draft`);
      this.outbox = new Outbox(`${prefix}edit.`, () => this.$server, connected, (entry) => this.entryChanged(entry));
      setTimeout(() => this.outbox?.resend());
    }
    this.fields.forEach((field) => field.described());
    this.drawAll();
  }

  /** Fields have other values, or may be changed or no longer. */
  show(cells: Record<string, Cell>) {
    Object.assign(this.cells, cells);
    Object.keys(cells).forEach((key) => this.fields.get(key)?.draw());
    this.takeUp();
    this.issues.update();
  }

  settled(editId: string, version: number) {
    const edit = this.outbox?.settled(editId, version)?.edit;
    if (edit?.rowId === this.rowId) {
      const field = this.fields.get(edit.columnKey);
      // Whoever types on in the field has seen their own text.
      if (field?.editing) {
        field.editing.seenVersion = Math.max(field.editing.seenVersion, version);
      }
      this.saved.add(edit.columnKey);
      field?.draw();
      setTimeout(() => {
        this.saved.delete(edit.columnKey);
        this.fields.get(edit.columnKey)?.draw();
      }, SAVED_TIME);
    }
  }

  refused(editId: string, message: string) {
    const entry = this.outbox?.refused(editId, message);
    if (entry) {
      this.say(`${fill(this.text('refused'), this.column(entry.edit.columnKey).header)}: ${message}`);
      this.issues.update();
    }
  }

  conflict(editId: string, version: number, text: string, name: string, colour: string, when: string) {
    const entry = this.outbox?.conflict(editId, { text, version, name, colour, when });
    if (entry) {
      const { header } = this.column(entry.edit.columnKey);
      this.say(`${fill(this.text('conflict'), name, header, when)}. ${this.text('goThere')}`);
      this.issues.update();
    }
  }

  glow(keys: string[], name: string, colour: string) {
    keys.forEach((key) => {
      const glow = { name, colour };
      this.glows.set(key, glow);
      this.fields.get(key)?.draw();
      setTimeout(() => {
        if (this.glows.get(key) === glow) {
          this.glows.delete(key);
          this.fields.get(key)?.draw();
        }
      }, GLOW_TIME);
    });
  }

  marks(marks: FieldMark[]) {
    this.marked = marks;
    this.drawAll();
  }

  othersType(drafts: FieldDraft[]) {
    this.drafted = drafts;
    this.drawAll();
  }

  /** Goes into a field, the first one that may be changed for null. */
  goTo(key: string | null) {
    const field = key ? this.fields.get(key) : this.inOrder().find((each) => !each.locked);
    field?.open();
  }

  joined(field: RowField) {
    this.fields.set(field.key, field);
    if (this.setup) {
      field.described();
      field.draw();
      this.takeUp();
    }
  }

  left(field: RowField) {
    if (this.fields.get(field.key) === field) {
      this.fields.delete(field.key);
    }
  }

  /** On to the next field, or back to the one before. */
  goOn(from: RowField, by: number) {
    const fields = this.inOrder();
    const next = fields[fields.indexOf(from) + by];
    if (next) {
      next.input.focus();
    } else {
      from.input.blur();
    }
  }

  cell(key: string): Cell | undefined {
    return this.cells[key];
  }

  entryAt(key: string): Entry | undefined {
    return this.outbox?.at(this.rowId, key);
  }

  marksAt(key: string): FieldMark[] {
    return this.marked.filter((mark) => mark.columnKey === key);
  }

  draftsAt(key: string): FieldDraft[] {
    return this.drafted.filter((draft) => draft.columnKey === key);
  }

  glowAt(key: string) {
    return this.glows.get(key);
  }

  justSaved(key: string) {
    return this.saved.has(key);
  }

  column(key: string): Column {
    const known = this.setup?.columns.find((column) => column.key === key);
    return known ?? { key, header: key, kind: 'TEXT', alignedToEnd: false, choices: [] };
  }

  text(key: string): string {
    return this.setup?.texts[key] ?? '';
  }

  say(text: string) {
    this.live.textContent = text;
  }

  placeOf(edit: Edit) {
    const field = edit.rowId === this.rowId ? this.fields.get(edit.columnKey) : undefined;
    const rect = field?.getBoundingClientRect();
    const within = rect && rect.bottom > 0 && rect.top < innerHeight;
    return within ? rect : { left: 8, top: innerHeight - 8, bottom: innerHeight };
  }

  isEditing(edit?: Edit): boolean {
    const field = this.inOrder().find((each) => each.editing && each.dirty);
    return Boolean(field && (!edit || (edit.rowId === this.rowId && edit.columnKey === field.key)));
  }

  commit(edit: Edit, label: string) {
    this.outbox?.commit([edit], [label]);
  }

  reopen(entry: Entry) {
    this.fields.get(entry.edit.columnKey)?.open(entry.label);
  }

  focusBack() {
    const key = this.issues.current?.edit.columnKey;
    (key ? this.fields.get(key) : undefined)?.input.focus();
  }

  private inOrder(): RowField[] {
    return [...this.querySelectorAll('row-field')] as RowField[];
  }

  private drawAll() {
    this.fields.forEach((field) => field.draw());
  }

  /** Puts the text back that a reload took from its field. */
  private takeUp() {
    const draft = this.isEditing() ? undefined : this.drafts?.read();
    const field = draft?.rowId === this.rowId ? this.fields.get(draft.columnKey) : undefined;
    if (draft && field && this.cells[draft.columnKey] && !field.locked) {
      field.open(draft.text, draft.seenVersion);
      this.say(this.text('restored'));
    }
  }

  private key(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    const field = target.closest<RowField>('row-field');
    const elsewhere = !field && target.matches('input, textarea, [contenteditable]');
    if (event.key === 'F8' && this.issues.current) {
      event.preventDefault();
      this.issues.focus();
    } else if ((event.ctrlKey || event.metaKey) && !elsewhere && !field?.dirty) {
      const key = event.key.toLowerCase();
      const kind = key === 'y' || (key === 'z' && event.shiftKey) ? 'REDO' : key === 'z' ? 'UNDO' : undefined;
      if (kind) {
        event.preventDefault();
        this.$server?.asked(kind);
      }
    }
  }

  private entryChanged(entry: Entry) {
    if (entry.edit.rowId === this.rowId) {
      this.fields.get(entry.edit.columnKey)?.draw();
    }
    const detail = { count: this.outbox?.count ?? 0 };
    document.dispatchEvent(new CustomEvent('funnelroom-unsent', { detail }));
  }
}

if (!customElements.get('row-fields')) {
  customElements.define('row-fields', RowFields);
  customElements.define('row-field', RowField);
}
