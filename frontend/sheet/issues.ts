import { html, nothing, render } from 'lit';
import type { FunnelroomSheet } from './funnelroom-sheet';
import type { Entry } from './outbox';
import { Popup } from './popup';
import { fill, newId } from './types';

/** Says at the cell why an edit was not stored, and lets the person choose. One at a time. */
export class Issues {
  private readonly popup: Popup;

  private shown?: Entry;

  constructor(private readonly sheet: FunnelroomSheet) {
    this.popup = new Popup('sheet-issue', sheet);
    this.popup.box.setAttribute('role', 'group');
    this.popup.box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') {
        event.preventDefault();
        sheet.editor.focus();
      }
    });
  }

  /** The first edit that waits for a decision, at its cell. */
  update() {
    const all = this.sheet.outbox?.issues() ?? [];
    const entry = (this.shown && all.includes(this.shown) && this.shown) || all[0];
    this.shown = entry;
    if (!entry || !this.sheet.view.ready) {
      this.popup.hide();
      return;
    }
    this.draw(entry);
    this.place();
  }

  place() {
    if (this.shown) {
      const { rowId, columnKey } = this.shown.edit;
      const body = this.sheet.view.bodyRect();
      const row = this.sheet.view.indexOf(rowId);
      const rect = row < 0 ? undefined : this.sheet.view.rect({ row, column: columnKey });
      const within = rect && rect.bottom > body.top && rect.top < body.bottom;
      this.popup.show(within ? rect : { left: body.left + 8, top: body.bottom - 8, bottom: innerHeight });
    }
  }

  focus() {
    this.popup.box.querySelector('button')?.focus();
  }

  private draw(entry: Entry) {
    const { sheet } = this;
    const { edit, theirs } = entry;
    const column = sheet.column(edit.columnKey).header;
    const editing = sheet.editor.editing;
    const open = editing?.rowId === edit.rowId && editing.column.key === edit.columnKey;
    render(
      theirs && entry.state === 'conflict'
        ? html`<p class="sheet-what"
              ><i class="sheet-dot" style="--dot:${theirs.colour}"></i>${fill(
                sheet.text('conflict'),
                theirs.name,
                column,
                theirs.when,
              )}</p
            >
            <dl>
              <dt>${fill(sheet.text('theirs'), theirs.name)}</dt>
              <dd class="theirs">${theirs.text || sheet.text('empty')}</dd>
              <dt>${sheet.text('mine')}</dt>
              <dd class="mine">${entry.label || sheet.text('empty')}</dd>
            </dl>
            <div class="sheet-answers">
              ${this.button('keepTheirs', () => sheet.outbox!.drop(entry))}
              ${this.button('useMine', () => this.useMine(entry))}
              ${this.button('copyMine', () => void navigator.clipboard?.writeText(entry.label), true)}
            </div>`
        : html`<p class="sheet-what">${fill(sheet.text('refused'), column)}</p>
            <p>${entry.message ?? ''}</p>
            ${open
              ? nothing
              : html`<dl><dt>${sheet.text('mine')}</dt><dd class="mine">${entry.label}</dd></dl>
                  <div class="sheet-answers">
                    ${this.button('correct', () => sheet.edits.reopen(entry))}
                    ${this.button('discard', () => sheet.outbox!.drop(entry))}
                  </div>`}`,
      this.popup.box,
    );
  }

  private button(key: string, action: () => void, stays = false) {
    const click = () => {
      action();
      if (!stays) {
        this.update();
        if (!this.sheet.editor.editing) {
          this.sheet.editor.focus();
        }
      }
    };
    return html`<button type="button" class="focusable" data-answer=${key} @click=${click}>
      ${this.sheet.text(key)}
    </button>`;
  }

  private useMine(entry: Entry) {
    const edit = { ...entry.edit, seenVersion: entry.theirs!.version, editId: newId() };
    this.sheet.edits.commit([edit], [entry.label]);
  }
}
