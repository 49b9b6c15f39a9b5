import './cells';
import { connected, onReconnect } from './connection';
import { Cursor } from './cursor';
import { Drafts } from './draft';
import { CellEditor } from './editor';
import { GridView } from './grid-view';
import { Issues } from './issues';
import { Keys } from './keys';
import { Outbox, type Entry } from './outbox';
import { Place } from './place';
import { Pointer } from './pointer';
import { Presence } from './presence';
import { Ranges } from './ranges';
import { Ticks } from './ticks';
import { editedText, fill, type Cell, type Choice, type Column, type Edit, type Mark, type Server, type Setup } from './types';

const CURSOR_PAUSE = 100;

/** Makes a spreadsheet of the vaadin-grid inside: brings the parts together and speaks with the server. */
export class FunnelroomSheet extends HTMLElement {
  $server?: Server;

  view!: GridView;

  cursor!: Cursor;

  editor!: CellEditor;

  presence!: Presence;

  ticks!: Ticks;

  ranges!: Ranges;

  issues!: Issues;

  outbox?: Outbox;

  private place!: Place;

  private drafts?: Drafts;

  private setup?: Setup;

  private readonly live = document.createElement('div');

  private ends: (() => void)[] = [];

  private reported = '';

  private reporting?: ReturnType<typeof setTimeout>;

  private frame = 0;

  /** The server describes the sheet, first and whenever choices change. */
  configure(setup: Setup) {
    this.setup = setup;
    this.build();
    this.whenReady(() => {
      this.view.readColumns();
      this.view.repaintRows();
      this.takeUp();
    });
    if (!this.outbox) {
      const prefix = `funnelroom.${setup.userName}.${setup.name}.`;
      this.drafts = new Drafts(`${prefix}draft`);
      this.outbox = new Outbox(`${prefix}edit.`, () => this.$server, connected, (entry) => this.entryChanged(entry));
      this.ends.push(onReconnect(() => this.outbox?.resend()));
      setTimeout(() => this.outbox?.resend());
    }
  }

  disconnectedCallback() {
    this.finishEdit();
    this.ends.splice(0).forEach((end) => end());
    this.outbox?.close();
    this.outbox = undefined;
  }

  settled(editId: string, version: number) {
    this.outbox?.settled(editId, version);
  }

  refused(editId: string, message: string) {
    const entry = this.outbox?.refused(editId, message);
    if (entry) {
      this.announceText(`${fill(this.text('refused'), this.column(entry.edit.columnKey).header)}: ${message}`);
      if (!this.editor.editing && this.outbox!.issues().length === 1 && this.editor.focused) {
        this.reopen(entry);
      }
      this.issues.update();
    }
  }

  conflict(editId: string, version: number, text: string, name: string, colour: string, when: string) {
    const entry = this.outbox?.conflict(editId, { text, version, name, colour, when });
    if (entry) {
      const { header } = this.column(entry.edit.columnKey);
      this.announceText(`${fill(this.text('conflict'), name, header, when)}. ${this.text('goThere')}`);
      this.issues.update();
    }
  }

  glow(rowId: string, columns: string[], name: string, colour: string) {
    this.whenReady(() => this.presence.glow(rowId, columns, name, colour));
  }

  marks(marks: Mark[]) {
    this.whenReady(() => this.presence.setMarks(marks));
  }

  select(ids: string[]) {
    this.ticks.set(ids);
  }

  keepPlace() {
    if (this.view?.ready) {
      this.place.remember(this.editor.editing?.rowId ?? (this.editor.focused ? this.cursor.at?.rowId : undefined));
    }
  }

  editCell(rowId: string, columnKey: string) {
    this.whenReady(() => {
      const row = this.view.indexOf(rowId);
      if (row >= 0) {
        this.view.scrollTo({ row, column: columnKey });
        this.cursor.put({ row, column: columnKey });
        this.editor.focus();
        this.startEdit();
      }
    });
  }

  column(key: string): Column {
    return this.setup!.columns.find((column) => column.key === key)!;
  }

  text(key: string): string {
    return this.setup?.texts[key] ?? '';
  }

  announce(key: string, ...values: unknown[]) {
    this.announceText(fill(this.text(key), ...values));
  }

  ask(kind: string, rowId: string | null = null) {
    this.$server?.asked(kind, rowId);
  }

  edit(cell: Cell, columnKey: string, text: string): Edit {
    return { rowId: cell[0], columnKey, text, seenVersion: cell[1], editId: crypto.randomUUID() };
  }

  commit(edits: Edit[], labels: string[]) {
    if (edits.length > 0) {
      this.outbox!.commit(edits, labels);
    }
  }

  startEdit(text?: string) {
    const { at } = this.cursor;
    const cell = at && this.view.cell(at);
    if (cell && cell[2] === 1) {
      this.rest();
      const pending = this.outbox?.at(cell[0], at.column);
      this.editor.open(text ?? (pending && pending.state !== 'conflict' ? pending.label : undefined));
      this.issues.update();
    } else if (cell) {
      this.sayReadOnly();
    }
  }

  /** Stores what the editor holds; taking the active choice when the person asked for it. */
  finishEdit(taking = false) {
    const { editing } = this.editor;
    if (!editing) {
      return;
    }
    const active = this.editor.choices.open && taking ? this.editor.choices.active : undefined;
    const picked = editing.picked ?? active;
    const text = picked?.value ?? this.editor.input.value;
    const label = picked?.label ?? text;
    this.endEdit();
    const pending = this.outbox!.at(editing.rowId, editing.column.key);
    const unchanged = pending ? label === pending.label && pending.state !== 'refused' : label === editing.initial;
    if (!unchanged) {
      const { rowId, seenVersion } = editing;
      this.commit([{ rowId, columnKey: editing.column.key, text, seenVersion, editId: crypto.randomUUID() }], [label]);
    }
    this.issues.update();
  }

  cancelEdit() {
    this.endEdit();
    this.issues.update();
  }

  /** A refused text back into its editor. */
  reopen(entry: Entry) {
    const row = this.view.indexOf(entry.edit.rowId);
    if (row >= 0) {
      const spot = { row, column: entry.edit.columnKey };
      this.view.scrollTo(spot);
      this.cursor.put(spot);
      this.editor.focus();
      this.startEdit(entry.label);
    }
  }

  focusCursor() {
    this.editor.focus();
  }

  sayReadOnly() {
    this.announce('readOnly');
    const { at } = this.cursor;
    const content = at && this.view.content(at)?.querySelector<HTMLElement>('.sheet-cell');
    if (content) {
      content.dataset.note = this.text('readOnly');
      setTimeout(() => delete content.dataset.note, 1500);
    }
  }

  selectEverything() {
    const { keys, size } = this.view;
    this.cursor.put({ row: this.cursor.at!.row, column: this.cursor.at!.column });
    this.cursor.at = { ...this.cursor.at!, row: 0, column: keys[0], rowId: this.view.rowId(0) };
    this.cursor.extend({ row: size - 1, column: keys[keys.length - 1] });
    this.view.repaintRows();
  }

  /** The row's menu by keyboard, where the mouse would open it. */
  openMenu() {
    const { at } = this.cursor;
    const content = at && this.view.content(at);
    const rect = at && this.view.rect(at);
    content?.dispatchEvent(
      new MouseEvent('contextmenu', {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: rect!.left + 8,
        clientY: rect!.bottom - 4,
      }),
    );
  }

  private build() {
    if (this.view) {
      return;
    }
    this.live.className = 'sheet-live';
    this.live.setAttribute('aria-live', 'polite');
    this.view = new GridView(this.querySelector('vaadin-grid'));
    this.cursor = new Cursor(this.view, () => this.cursorMoved());
    this.presence = new Presence(this.view);
    this.ticks = new Ticks(this.view, (ids) => {
      this.$server?.ticked(ids);
      this.announce('selected', ids.length);
    });
    this.place = new Place(this.view);
    this.ranges = new Ranges(this);
    this.editor = new CellEditor(
      this,
      this.view,
      (key) => this.text(key),
      (choice) => this.pick(choice),
      (day) => this.pickDay(day),
    );
    this.issues = new Issues(this);
    this.append(this.live);
    const { input } = this.editor;
    input.addEventListener('input', () => {
      if (this.editor.editing) {
        this.drafts?.keep(this.editor.editing, input.value);
      }
    });
    input.addEventListener('blur', () => {
      // Another window may come and go; another place on the page ends the edit.
      if (document.hasFocus()) {
        this.finishEdit();
      }
    });
    input.addEventListener('copy', (event) => this.clipboard(event, () => this.ranges.copy(event.clipboardData)));
    input.addEventListener('paste', (event) => this.clipboard(event, () => this.ranges.paste(event.clipboardData!)));
    new Keys(this);
    new Pointer(this);
    this.watch();
  }

  private watch() {
    const { grid } = this.view;
    grid.addEventListener('focusin', (event: FocusEvent) => this.focusArrived(event));
    const follow = () => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => {
        this.editor.place();
        this.issues.place();
      });
    };
    grid.addEventListener('column-resize', follow);
    grid.addEventListener('column-reorder', () => setTimeout(() => this.view.readColumns()));
    this.whenReady(() => {
      this.view.scroller.addEventListener('scroll', follow, { passive: true });
      const { confirm } = grid.$connector;
      grid.$connector.confirm = (id: number) => {
        confirm(id);
        this.arrived();
      };
      new ResizeObserver(follow).observe(grid);
    });
  }

  /** Rows have come from the server. */
  private arrived() {
    this.view.readColumns();
    this.cursor.follow();
    const { editing } = this.editor;
    if (editing) {
      const row = this.view.indexOf(editing.rowId);
      editing.spot.row = row < 0 ? editing.spot.row : row;
    }
    this.place.restore();
    this.editor.place();
    this.issues.update();
    this.takeUp();
  }

  /** Reopens the editor that a reload closed, once its row is there. */
  private takeUp() {
    const draft = this.editor.editing ? undefined : this.drafts?.read();
    const row = draft ? this.view.indexOf(draft.rowId) : -1;
    if (draft && row >= 0) {
      this.editCell(draft.rowId, draft.columnKey);
      if (this.editor.editing) {
        this.editor.write(draft.text);
        (this.editor.editing as { seenVersion: number }).seenVersion = draft.seenVersion;
        this.announce('restored');
      }
    }
  }

  private clipboard(event: ClipboardEvent, action: () => void) {
    if (!this.editor.editing) {
      event.preventDefault();
      action();
    }
  }

  private endEdit() {
    this.editor.close();
    this.drafts?.forget();
    this.rest();
  }

  private pick(choice: Choice) {
    const { editing } = this.editor;
    if (editing) {
      editing.picked = choice;
      this.finishEdit();
    }
  }

  private pickDay(day: string) {
    this.editor.write(day);
    this.finishEdit();
  }

  private rest() {
    const { at } = this.cursor;
    const cell = at && this.view.cell(at);
    if (at && cell && !this.editor.editing) {
      this.editor.rest({ row: at.row, column: at.column }, cell, this.column(at.column));
    }
  }

  private cursorMoved() {
    this.rest();
    this.report();
    const { at, spread } = this.cursor;
    const cell = at && this.view.cell(at);
    if (cell && !spread) {
      const text = editedText(cell) || cell[3] || this.text('empty');
      this.announce('position', this.column(at.column).header, text, at.row + 1);
    }
  }

  /** Tells the server where the person is: at once, then at most ten times a second. */
  private report() {
    if (this.reporting) {
      return;
    }
    const tell = () => {
      const { at } = this.cursor;
      const now = JSON.stringify([at?.rowId, at?.column]);
      this.reporting = undefined;
      if (now !== this.reported) {
        this.reported = now;
        this.$server?.moved(at?.rowId ?? null, at?.rowId ? at.column : null);
        this.reporting = setTimeout(tell, CURSOR_PAUSE);
      }
    };
    tell();
  }

  /** The grid's own focus came to a cell, by Tab for instance: typing must go to the sheet. */
  private focusArrived(event: FocusEvent) {
    const td = event.composedPath().find((node) => (node as Element).localName === 'td') as any;
    if (td?._column?.sheetKey && this.view.grid.$.items.contains(td)) {
      this.cursor.put(this.cursor.at ?? { row: td.parentElement.index, column: td._column.sheetKey });
      this.editor.focus();
    }
  }

  private entryChanged(entry: Entry) {
    if (this.view.ready) {
      this.view.repaintId(entry.edit.rowId, entry.edit.columnKey);
    }
    const detail = { count: this.outbox?.count ?? 0 };
    document.dispatchEvent(new CustomEvent('funnelroom-unsent', { detail }));
  }

  private announceText(text: string) {
    this.live.textContent = text;
  }

  private whenReady(action: () => void) {
    if (this.view.ready) {
      action();
    } else {
      requestAnimationFrame(() => this.isConnected && this.whenReady(action));
    }
  }
}

if (!customElements.get('funnelroom-sheet')) {
  customElements.define('funnelroom-sheet', FunnelroomSheet);
}
