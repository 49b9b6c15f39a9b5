import { connected, onReconnect } from '../edit/connection';
import { Outbox, type Entry } from '../edit/outbox';
import { newId } from '../edit/types';
import { Answered } from './answered';
import { Drafts } from './drafts';
import type { FollowUpForm } from './follow-up-form';
import './follow-up-form';
import { isNewRow, keptUnder, NEW, rowOf, type LogServer, type LogSetup, type Written } from './types';

/**
 * The follow-ups of a deal: keeps what people write until the server has stored it, and what they
 * have not finished through a reload (Java: FollowUpTimeline).
 */
export class FollowUpTimeline extends Answered {
  /* Set by Flow, perhaps before this class is known to the page: no initial value here. */
  declare $server?: LogServer;

  setup?: LogSetup;

  drafts?: Drafts;

  private ends: (() => void)[] = [];

  connectedCallback() {
    const keys = (event: KeyboardEvent) => this.key(event);
    const elsewhere = (event: StorageEvent) => this.writtenElsewhere(event);
    addEventListener('keydown', keys);
    addEventListener('storage', elsewhere);
    this.ends.push(
      onReconnect(() => this.outbox?.resend()),
      () => removeEventListener('keydown', keys),
      () => removeEventListener('storage', elsewhere),
    );
    // A dialog carries it to another place on the page.
    if (this.setup) {
      this.configure(this.setup);
    }
  }

  disconnectedCallback() {
    this.ends.splice(0).forEach((end) => end());
    this.outbox?.close();
    this.outbox = undefined;
    this.countUnsent();
    dispatchEvent(new Event('follow-ups-left'));
  }

  configure(setup: LogSetup) {
    this.setup = setup;
    const kept = keptUnder(setup.userName);
    this.drafts = new Drafts(`${kept}draft.`);
    this.outbox ??= new Outbox(`${kept}edit.`, () => this.$server, connected, (entry) => this.changed(entry));
    this.forms().forEach((form) => form.join());
    setTimeout(() => this.outbox?.resend());
    const begun = this.drafts.begun(setup.deal);
    if (begun.length > 0) {
      this.$server?.reopen(begun);
    }
  }

  /** Hands what was written over to be stored; each new follow-up stands for itself. */
  commit(row: string, written: Written, seenVersion: number) {
    const editId = newId();
    const columnKey = isNewRow(row) ? editId : 'entry';
    this.outbox?.commit(
      [{ rowId: row, columnKey, text: JSON.stringify(written), seenVersion, editId }],
      [written.text],
    );
  }

  /** What of this follow-up, or of new ones, has no good answer yet. */
  pending(row: string): Entry[] {
    const { outbox } = this;
    return outbox ? [...outbox.open(), ...outbox.issues()].filter((entry) => entry.edit.rowId === row) : [];
  }

  private forms(): FollowUpForm[] {
    return [...this.querySelectorAll<FollowUpForm>('follow-up-form')];
  }

  private formsOf(row: string): FollowUpForm[] {
    return this.forms().filter((form) => form.isFor(row));
  }

  /** The same person has the deal open in another tab. */
  private writtenElsewhere(event: StorageEvent) {
    const row = this.drafts?.rowOf(event.key);
    if (row) {
      this.formsOf(row).forEach((form) => form.writtenElsewhere());
    }
  }

  /** What is left of any deal is sent from here; it is shown where it belongs. */
  private changed(entry: Entry) {
    const row = entry.edit.rowId;
    this.drafts?.answered(entry);
    const forms = this.formsOf(row);
    forms.forEach((form) => form.draw());
    if (entry.state !== 'settled' && !isNewRow(row) && forms.length === 0) {
      this.open(row);
    }
    this.countUnsent();
  }

  /** Whoever must choose needs to see it. */
  private open(row: string) {
    const start = rowOf(this.setup!.deal, '');
    if (row.startsWith(start)) {
      this.$server?.reopen([row.slice(start.length)]);
    }
  }

  private countUnsent() {
    const detail = { count: this.outbox?.count ?? 0, source: 'follow-ups' };
    document.dispatchEvent(new CustomEvent('funnelroom-unsent', { detail }));
  }

  private key(event: KeyboardEvent) {
    const target = event.composedPath()[0] as HTMLElement;
    const typing = target.matches?.('input, textarea, select, [contenteditable]');
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    const dialog = document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
    const beneath = dialog !== null && !dialog.contains(this);
    const form = this.forms().find((each) => each.entry === NEW);
    if (event.key === 'f' && plain && !typing && !beneath && form && !event.defaultPrevented) {
      event.preventDefault();
      form.focus();
    }
  }
}

if (!customElements.get('follow-up-timeline')) {
  customElements.define('follow-up-timeline', FollowUpTimeline);
}
