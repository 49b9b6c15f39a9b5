import { html, nothing, render } from 'lit';
import type { Entry, Outbox } from './outbox';
import { Popup } from './popup';
import { fill, newId, type Column, type Edit } from './types';

/** Where edits are made. */
export interface IssueHost extends HTMLElement {
  readonly outbox?: Outbox;
  text(key: string): string;
  column(key: string): Column;
  /** Where an edit's field is, or what can be seen in its stead; undefined while nothing is drawn. */
  placeOf(edit: Edit): { left: number; top: number; bottom: number; width?: number } | undefined;
  /** Whether the person types into this field, or into any. */
  isEditing(edit?: Edit): boolean;
  commit(edit: Edit, label: string): void;
  /** A refused text back into its editor. */
  reopen(entry: Entry): void;
  focusBack(): void;
}

/** Says at the field why an edit was not stored, and lets the person choose. One at a time. */
export class Issues {
  private readonly popup: Popup;

  private shown?: Entry;

  constructor(private readonly host: IssueHost) {
    this.popup = new Popup('sheet-issue', host);
    this.popup.box.setAttribute('role', 'group');
    this.popup.box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') {
        event.preventDefault();
        host.focusBack();
      }
    });
  }

  /** The first edit that waits for a decision, at its field. */
  update() {
    const all = this.host.outbox?.issues() ?? [];
    const entry = (this.shown && all.includes(this.shown) && this.shown) || all[0];
    this.shown = entry;
    if (entry && this.host.placeOf(entry.edit)) {
      this.draw(entry);
      this.place();
    } else {
      this.popup.hide();
    }
  }

  place() {
    const near = this.shown && this.host.placeOf(this.shown.edit);
    if (near) {
      this.popup.show(near);
    }
  }

  /** The edit that is shown. */
  get current(): Entry | undefined {
    return this.shown;
  }

  focus() {
    this.popup.box.querySelector('button')?.focus();
  }

  private draw(entry: Entry) {
    const { host } = this;
    const { edit, theirs } = entry;
    const column = host.column(edit.columnKey).header;
    const open = host.isEditing(edit);
    render(
      theirs && entry.state === 'conflict'
        ? html`<p class="sheet-what"
              ><i class="sheet-dot" style="--dot:${theirs.colour}"></i>${fill(
                host.text('conflict'),
                theirs.name,
                column,
                theirs.when,
              )}</p
            >
            <dl>
              <dt>${fill(host.text('theirs'), theirs.name)}</dt>
              <dd class="theirs">${theirs.text || host.text('empty')}</dd>
              <dt>${host.text('mine')}</dt>
              <dd class="mine">${entry.label || host.text('empty')}</dd>
            </dl>
            <div class="sheet-answers">
              ${this.button('keepTheirs', () => host.outbox!.drop(entry))}
              ${this.button('useMine', () => this.useMine(entry))}
              ${this.button('copyMine', () => void navigator.clipboard?.writeText(entry.label), true)}
            </div>`
        : html`<p class="sheet-what">${fill(host.text('refused'), column)}</p>
            <p>${entry.message ?? ''}</p>
            ${open
              ? nothing
              : html`<dl><dt>${host.text('mine')}</dt><dd class="mine">${entry.label}</dd></dl>
                  <div class="sheet-answers">
                    ${this.button('correct', () => host.reopen(entry))}
                    ${this.button('discard', () => host.outbox!.drop(entry))}
                  </div>`}`,
      this.popup.box,
    );
  }

  private button(key: string, action: () => void, stays = false) {
    const click = () => {
      action();
      if (!stays) {
        this.update();
        if (!this.host.isEditing()) {
          this.host.focusBack();
        }
      }
    };
    return html`<button type="button" class="focusable" data-answer=${key} @click=${click}>
      ${this.host.text(key)}
    </button>`;
  }

  private useMine(entry: Entry) {
    const edit = { ...entry.edit, seenVersion: entry.theirs!.version, editId: newId() };
    this.host.commit(edit, entry.label);
  }
}
