import { connected, onReconnect } from '../edit/connection';
import { Drafts } from '../edit/draft';
import { Issues, type IssueHost } from '../edit/issues';
import { Outbox, type Entry } from '../edit/outbox';
import { editedText, fill, type Column, type Edit } from '../edit/types';
import './cells';
import { Cursor } from './cursor';
import { CellEditor } from './editor';
import { Edits } from './edits';
import { GridView } from './grid-view';
import { Keys } from './keys';
import { Place } from './place';
import { Pointer } from './pointer';
import { Presence } from './presence';
import { Ranges } from './ranges';
import { Reporter } from './reporter';
import { CellSpeaker } from './speaker';
import { Ticks } from './ticks';
import type { Mark, Server, Setup } from './types';

/** Makes a spreadsheet of the vaadin-grid inside: brings the parts together and hears the server. */
export class FunnelroomSheet extends HTMLElement implements IssueHost {
  $server?: Server;

  view!: GridView;

  cursor!: Cursor;

  editor!: CellEditor;

  edits!: Edits;

  presence!: Presence;

  ticks!: Ticks;

  ranges!: Ranges;

  issues!: Issues;

  speaker!: CellSpeaker;

  outbox?: Outbox;

  private place!: Place;

  private reporter!: Reporter;

  private setup?: Setup;

  private ends: (() => void)[] = [];

  private fresh = true;

  private frame = 0;

  /** The server describes the sheet, first and whenever choices change. */
  configure(setup: Setup) {
    this.setup = setup;
    if (!this.view) {
      this.build();
    }
    if (!this.outbox) {
      this.open();
    }
    this.columnsChanged();
  }

  /** Columns were shown, hidden, moved or frozen. */
  columnsChanged() {
    this.whenReady(() =>
      setTimeout(() => {
        this.view.readColumns();
        this.view.repaintRows();
        this.nameTickAll();
        this.editor.place();
      }),
    );
  }

  disconnectedCallback() {
    this.edits?.finish();
    this.ends.splice(0).forEach((end) => end());
    this.outbox?.close();
    this.outbox = undefined;
  }

  settled(editId: string, version: number) {
    const edit = this.outbox?.settled(editId, version)?.edit;
    const { editing } = this.editor;
    // Whoever types on in the cell has seen their own text.
    if (edit && editing?.rowId === edit.rowId && editing.column.key === edit.columnKey) {
      editing.seenVersion = Math.max(editing.seenVersion, version);
    }
  }

  refused(editId: string, message: string) {
    const entry = this.outbox?.refused(editId, message);
    if (entry) {
      this.speaker.sayText(`${fill(this.text('refused'), this.column(entry.edit.columnKey).header)}: ${message}`);
      if (!this.editor.editing && this.outbox!.issues().length === 1 && this.editor.focused) {
        this.edits.reopen(entry);
      }
      this.issues.update();
    }
  }

  conflict(editId: string, version: number, text: string, name: string, colour: string, when: string) {
    const entry = this.outbox?.conflict(editId, { text, version, name, colour, when });
    if (entry) {
      const { header } = this.column(entry.edit.columnKey);
      this.speaker.sayText(`${fill(this.text('conflict'), name, header, when)}. ${this.text('goThere')}`);
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
    this.nameTickAll();
  }

  keepPlace() {
    if (this.view?.ready) {
      this.place.remember(this.editor.editing?.rowId ?? (this.editor.focused ? this.cursor.at?.rowId : undefined));
    }
  }

  goTo(row: number, column: string) {
    this.whenReady(() => {
      this.view.scrollRow(row, 72);
      this.cursor.put({ row, column });
    });
  }

  editCell(rowId: string, columnKey: string) {
    this.whenReady(() => this.edits.at(rowId, columnKey));
  }

  column(key: string): Column {
    const known = this.setup!.columns.find((column) => column.key === key);
    return known ?? { key, header: key, kind: 'TEXT', alignedToEnd: false, choices: [] };
  }

  text(key: string): string {
    return this.setup?.texts[key] ?? '';
  }

  ask(kind: string, rowId: string | null = null) {
    this.$server?.asked(kind, rowId);
  }

  /** Where what is to be said of an edit stands: at its cell, or at the foot while that is out of sight. */
  placeOf(edit: Edit) {
    if (!this.view.ready) {
      return undefined;
    }
    const body = this.view.bodyRect();
    const row = this.view.indexOf(edit.rowId);
    const rect = row < 0 ? undefined : this.view.rect({ row, column: edit.columnKey });
    const within = rect && rect.bottom > body.top && rect.top < body.bottom;
    return within ? rect : { left: body.left + 8, top: body.bottom - 8, bottom: innerHeight };
  }

  isEditing(edit?: Edit): boolean {
    const { editing } = this.editor;
    return Boolean(editing && (!edit || (editing.rowId === edit.rowId && editing.column.key === edit.columnKey)));
  }

  commit(edit: Edit, label: string) {
    this.edits.commit([edit], [label]);
  }

  reopen(entry: Entry) {
    this.edits.reopen(entry);
  }

  focusBack() {
    this.editor.focus();
  }

  /** Lets the editor wait over the cursor's cell. */
  rest() {
    const { at } = this.cursor;
    const cell = at && this.view.cell(at);
    if (at && cell && !this.editor.editing) {
      this.editor.rest({ row: at.row, column: at.column }, cell, this.column(at.column));
    }
  }

  /** The row's menu by keyboard, where the mouse would open it. */
  openMenu() {
    const { at } = this.cursor;
    const rect = at && this.view.rect(at);
    if (rect) {
      const place = { clientX: rect.left + 8, clientY: rect.bottom - 4 };
      const menu = new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true, ...place });
      this.view.content(at)?.dispatchEvent(menu);
    }
  }

  private build() {
    const text = (key: string) => this.text(key);
    this.view = new GridView(this.querySelector('vaadin-grid'));
    this.cursor = new Cursor(this.view, () => this.cursorMoved());
    this.reporter = new Reporter(this.cursor, () => this.$server);
    this.presence = new Presence(this.view);
    this.place = new Place(this.view, this.cursor);
    this.speaker = new CellSpeaker(this, this.view, text);
    this.edits = new Edits(this);
    this.ranges = new Ranges(this);
    this.ticks = new Ticks(this.view, (ids) => {
      this.$server?.ticked(ids);
      this.speaker.say('selected', ids.length);
      this.nameTickAll();
    });
    this.editor = new CellEditor(
      this,
      this.view,
      text,
      (choice) => this.edits.pick(choice),
      (day) => this.edits.pickDay(day),
    );
    this.issues = new Issues(this);
    new Keys(this);
    new Pointer(this);
    this.listen();
    this.whenReady(() => this.follow());
  }

  /** Takes up what an earlier page left, and sends it. */
  private open() {
    const { userName, name } = this.setup!;
    const prefix = `funnelroom.${userName}.${name}.`;
    this.edits.drafts = new Drafts(`${prefix}draft`);
    this.outbox = new Outbox(`${prefix}edit.`, () => this.$server, connected, (entry) => this.entryChanged(entry));
    const leave = () => this.place.save(`${prefix}place`);
    const lone = (event: KeyboardEvent) => {
      if (event.key === 'n' && event.target === document.body && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        this.ask('NEW_ROW');
      }
    };
    addEventListener('pagehide', leave);
    addEventListener('keydown', lone);
    this.ends.push(
      onReconnect(() => this.outbox?.resend()),
      () => removeEventListener('pagehide', leave),
      () => removeEventListener('keydown', lone),
    );
    setTimeout(() => this.outbox?.resend());
  }

  private listen() {
    const { input } = this.editor;
    input.addEventListener('input', () => this.edits.keepDraft());
    input.addEventListener('blur', () => {
      // Another window may come and go; another place on the page ends the edit.
      if (document.hasFocus()) {
        this.edits.finish();
      }
    });
    input.addEventListener('copy', (event) => this.clipboard(event, () => this.ranges.copy(event.clipboardData)));
    input.addEventListener('paste', (event) => this.clipboard(event, () => this.ranges.paste(event.clipboardData!)));
    this.view.grid.addEventListener('focusin', (event: FocusEvent) => this.focusArrived(event));
  }

  /** Keeps up with the grid: it scrolls, is resized, and gets rows. */
  private follow() {
    const { grid } = this.view;
    const place = () => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => {
        this.editor.place();
        this.issues.place();
      });
    };
    this.view.scroller.addEventListener('scroll', place, { passive: true });
    grid.addEventListener('column-resize', place);
    grid.addEventListener('column-reorder', () => this.columnsChanged());
    new ResizeObserver(place).observe(grid);
    const { confirm } = grid.$connector;
    grid.$connector.confirm = (id: number) => {
      confirm(id);
      this.arrived();
    };
    if (this.view.size > 0) {
      this.arrived();
    }
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
    if (this.fresh && this.view.size > 0) {
      this.fresh = false;
      this.place.recall(`funnelroom.${this.setup!.userName}.${this.setup!.name}.place`);
    }
    this.rest();
    this.editor.place();
    this.issues.update();
    this.edits.takeUp();
  }

  private clipboard(event: ClipboardEvent, action: () => void) {
    if (!this.editor.editing) {
      event.preventDefault();
      action();
    }
  }

  private cursorMoved() {
    this.rest();
    this.reporter.report();
    const { at, spread } = this.cursor;
    const cell = at && this.view.cell(at);
    if (cell && !spread) {
      const text = editedText(cell) || cell[3] || this.text('empty');
      this.speaker.say('position', this.column(at.column).header, text, at.row + 1);
    }
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

  private nameTickAll() {
    const tick = this.querySelector('.sheet-tick-all');
    tick?.setAttribute('aria-label', this.text('selectAll'));
    tick?.setAttribute('aria-checked', this.ticks.any ? 'mixed' : 'false');
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
