import { html, render } from 'lit';
import type { Entry } from '../edit/outbox';
import { Popup } from '../edit/popup';
import { newId } from '../edit/types';
import type { Board } from './board';
import { readTarget } from './types';

/** Says who was faster with a card and where they put it, and offers one's own move again. */
export class Issues {
  private readonly popup: Popup;

  private shown?: Entry;

  constructor(private readonly board: Board) {
    this.popup = new Popup('sheet-issue', board);
    this.popup.box.setAttribute('role', 'group');
    this.popup.box.setAttribute('aria-label', board.text('issue'));
    this.popup.box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') {
        event.preventDefault();
        this.backToCard();
      }
    });
  }

  /** The first move that waits for a decision, at its card. */
  update() {
    const all = this.board.moves.outbox?.issues() ?? [];
    const entry = (this.shown && all.includes(this.shown) && this.shown) || all[0];
    this.shown = entry;
    if (!entry?.theirs) {
      this.popup.hide();
      return;
    }
    this.draw(entry, entry.theirs);
    this.place();
  }

  /** At the card, or at the board's foot while it is out of sight. */
  place() {
    if (!this.shown) {
      return;
    }
    const board = this.board.getBoundingClientRect();
    const card = this.board.cardElement(this.shown.edit.rowId)?.getBoundingClientRect();
    const within =
      card && card.top < board.bottom && card.bottom > board.top && card.left < board.right && card.right > board.left;
    this.popup.show(within ? card : { left: board.left + 8, top: board.bottom - 8, bottom: innerHeight });
  }

  focus() {
    this.popup.box.querySelector('button')?.focus();
  }

  /** Who moved which card where, and when. */
  said(entry: Entry): string {
    const { name, when, text } = entry.theirs!;
    const { edit } = entry;
    return this.board.fill('conflict', name, edit.rowId, when, this.column(text));
  }

  private draw(entry: Entry, theirs: NonNullable<Entry['theirs']>) {
    const mine = this.column(String(readTarget(entry.edit.text).stage));
    render(
      html`<p class="sheet-what"
          ><i class="sheet-dot" style="--dot:${theirs.colour}"></i><span>${this.said(entry)}</span></p
        >
        <div class="sheet-answers">
          ${this.button('keepTheirs', this.board.text('keepTheirs'), () => this.board.answered(entry.edit.rowId, () =>
            this.board.moves.outbox!.drop(entry)))}
          ${this.button('useMine', this.board.fill('useMine', mine), () => this.useMine(entry))}
        </div>`,
      this.popup.box,
    );
  }

  private button(key: string, text: string, action: () => void) {
    const click = () => {
      const held = this.popup.box.contains(document.activeElement);
      const { shown } = this;
      action();
      this.update();
      if (held && shown) {
        this.board.cursor.put(shown.edit.rowId);
      }
    };
    return html`<button type="button" class="focusable" data-answer=${key} @click=${click}>${text}</button>`;
  }

  private useMine(entry: Entry) {
    const edit = { ...entry.edit, seenVersion: entry.theirs!.version, editId: newId() };
    this.board.answered(edit.rowId, () => this.board.moves.outbox!.commit([edit], [entry.label]));
  }

  private backToCard() {
    if (this.shown) {
      this.board.cursor.put(this.shown.edit.rowId);
    }
  }

  private column(stage: string): string {
    return this.board.columns.view(Number(stage))?.setup.shortName ?? '';
  }
}
