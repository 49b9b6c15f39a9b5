import { html, nothing, render } from 'lit';
import { editedText, newId, type Cell, type Choice, type Column } from '../edit/types';
import { FieldEditor } from './field-editor';
import type { RowFields } from './row-fields';

const NOTE_TIME = 1500;

/**
 * One field: its text, and over it the text area that it is typed in. The text area always has the
 * field's text, so that it can be reached, read and typed into like any other; it is seen while it
 * has the focus.
 */
export class RowField extends HTMLElement {
  readonly input = document.createElement('textarea');

  /** What the person began with; undefined while they are elsewhere or may only read. */
  editing?: { seenVersion: number; initial: string; picked?: Choice };

  private readonly shown = document.createElement('div');

  private readonly others = document.createElement('div');

  private form?: RowFields;

  private editor?: FieldEditor;

  get key() {
    return this.dataset.field!;
  }

  get dirty() {
    return Boolean(this.editing && (this.editing.picked || this.input.value !== this.editing.initial));
  }

  get locked() {
    return this.cell?.[2] !== 1;
  }

  private get cell(): Cell | undefined {
    return this.form?.cell(this.key);
  }

  private get column(): Column {
    return this.form!.column(this.key);
  }

  connectedCallback() {
    if (!this.shown.isConnected) {
      this.build();
    }
    this.form = this.closest('row-fields') as RowFields;
    this.form.joined(this);
  }

  disconnectedCallback() {
    this.finish();
    this.form?.left(this);
  }

  /** The server has described the field. */
  described() {
    const { header, kind } = this.column;
    this.dataset.kind = kind;
    this.input.setAttribute('aria-label', header);
    this.input.setAttribute('aria-multiline', String(kind === 'LONG_TEXT' || kind === 'APPEND'));
    this.editor ??= new FieldEditor(this, this.form!, this.column);
  }

  draw() {
    const { cell, form, editing } = this;
    if (!cell || !form) {
      return;
    }
    if (editing && !this.dirty) {
      editing.seenVersion = cell[1];
      editing.initial = this.initial();
      this.input.value = editing.initial;
    }
    const entry = form.entryAt(this.key);
    const stored = cell[5]?.drawn ?? cell[3];
    const text = entry ? entry.label : stored;
    if (!editing) {
      this.input.value = text;
    }
    this.input.readOnly = this.locked;
    this.toggleAttribute('data-locked', this.locked);
    this.toggleAttribute('data-empty', text === '');
    this.toggleAttribute('data-editing', Boolean(editing));
    this.drawText(editing && this.column.kind !== 'APPEND' ? this.input.value : text, cell);
    this.drawOthers();
  }

  place() {
    this.editor?.place();
  }

  /** Goes into the field, with this text if there is one. */
  open(text?: string, seenVersion?: number) {
    this.input.focus();
    if (text !== undefined && this.editing) {
      this.write(text);
      this.editing.seenVersion = seenVersion ?? this.editing.seenVersion;
    }
    this.scrollIntoView({ block: 'nearest' });
  }

  pick(choice: Choice) {
    if (this.editing) {
      this.editing.picked = choice;
      this.store();
    }
  }

  /** Stores what was typed and stays in the field. */
  store() {
    this.finish();
    if (this.input.matches(':focus')) {
      this.begin();
    }
  }

  /** Stores what the field holds, taking the active choice when the person asked for it. */
  finish(taking = false) {
    const { editing, form } = this;
    if (!editing || !form) {
      return;
    }
    const active = taking && this.dirty ? this.editor?.active : undefined;
    const picked = editing.picked ?? active;
    const text = picked?.value ?? this.input.value;
    const label = picked?.label ?? text;
    const dirty = label !== editing.initial;
    this.end();
    if (dirty && form.outbox) {
      const { rowId, outbox } = form;
      const edit = { rowId, columnKey: this.key, text, seenVersion: editing.seenVersion, editId: newId() };
      outbox.commit([edit], [label]);
    }
    this.draw();
    form.issues.update();
  }

  /** What was typed is given up; when nothing was, the person leaves the field. */
  giveUp(wasOpen: boolean) {
    const gaveUp = this.dirty || wasOpen;
    this.end();
    if (gaveUp) {
      this.begin();
    } else {
      this.input.blur();
    }
    this.draw();
  }

  /** Replaces the whole text, as if typed. */
  write(text: string) {
    this.input.value = text;
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  breakLine() {
    this.input.setRangeText('\n', this.input.selectionStart, this.input.selectionEnd, 'end');
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** Explains for a moment why typing does nothing here. */
  sayReadOnly() {
    this.dataset.note = this.form!.text('fieldReadOnly');
    this.form!.say(this.dataset.note);
    setTimeout(() => delete this.dataset.note, NOTE_TIME);
  }

  private build() {
    const { input, shown, others } = this;
    shown.className = 'field-shown';
    others.className = 'field-others';
    input.className = 'field-input';
    input.rows = 1;
    input.autocomplete = 'off';
    input.spellcheck = false;
    shown.setAttribute('aria-hidden', 'true');
    this.append(shown, input, others);
    input.addEventListener('focus', () => this.begin());
    input.addEventListener('blur', () => {
      // Another window may come and go; another place on the page ends the edit.
      if (document.hasFocus()) {
        this.finish();
        this.form?.typing.moved(null);
      }
    });
    input.addEventListener('input', () => this.typed());
  }

  private begin() {
    const { cell, form } = this;
    form?.typing.moved(this.key);
    if (cell && form && !this.locked && !this.editing) {
      const initial = this.initial();
      this.editing = { seenVersion: cell[1], initial };
      this.input.value = initial;
      this.draw();
    }
  }

  private initial(): string {
    const cell = this.cell!;
    const pending = this.form!.entryAt(this.key);
    if (pending && pending.state !== 'conflict') {
      return pending.label;
    }
    if (this.column.kind === 'APPEND') {
      return '';
    }
    return this.column.choices.length > 0 ? (cell[5]?.drawn ?? cell[3]) : editedText(cell);
  }

  private typed() {
    if (!this.editing) {
      return;
    }
    this.editing.picked = undefined;
    const { value } = this.input;
    const { rowId, drafts, typing } = this.form!;
    if (this.dirty) {
      drafts?.keep({ rowId, columnKey: this.key, text: value, seenVersion: this.editing.seenVersion });
      typing.typed(this.key, value);
    } else {
      drafts?.forget();
      typing.typed(this.key, null);
    }
    this.draw();
  }

  private end() {
    if (this.editing) {
      if (this.dirty) {
        this.form?.typing.typed(this.key, null);
      }
      this.editing = undefined;
      this.editor?.hide();
      this.form?.drafts?.forget();
    }
  }

  private drawText(text: string, cell: Cell) {
    const entry = this.form!.entryAt(this.key);
    const beside = entry || this.editing ? null : cell[5];
    const state = entry?.state ?? (this.form!.justSaved(this.key) ? 'saved' : undefined);
    this.setOrDrop('state', state);
    this.setOrDrop('said', state && this.form!.text(`state.${state}`));
    this.setOrDrop('tone', beside?.tone);
    render(
      html`${beside?.dot ? html`<i class="sheet-dot" style="--dot:${beside.dot}"></i>` : nothing}${
        beside?.initials
          ? html`<i class="sheet-avatar" data-initials=${beside.initials} style="--dot:${beside.colour ?? ''}"></i>`
          : nothing
      }<span class="field-text">${text}</span>${
        beside?.badge ? html`<span class="sheet-badge">${beside.badge}</span>` : nothing
      }`,
      this.shown,
    );
  }

  private drawOthers() {
    const form = this.form!;
    const marks = form.marksAt(this.key);
    const glow = form.glowAt(this.key);
    const names = marks.map((mark) => mark.name).join('、');
    this.setOrDrop('present', marks.map((mark) => mark.userName).join(' '));
    this.setOrDrop('glow', glow?.name);
    this.setOrDrop('tag', names || glow?.name);
    this.style.setProperty('--person', marks[0]?.colour ?? glow?.colour ?? '');
    render(
      form
        .draftsAt(this.key)
        .map(
          (draft) =>
            html`<div class="field-draft" data-draft=${draft.userName} style="--person:${draft.colour}"
              ><b>${draft.name}</b> ${draft.text}</div
            >`,
        ),
      this.others,
    );
  }

  private setOrDrop(name: string, value: string | undefined) {
    if (value) {
      this.dataset[name] = value;
    } else {
      delete this.dataset[name];
    }
  }
}
