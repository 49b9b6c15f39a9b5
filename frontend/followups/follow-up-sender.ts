import { connected, onReconnect } from '../edit/connection';
import { Outbox } from '../edit/outbox';
import { Answered } from './answered';
import { Drafts } from './drafts';
import { keptUnder, type LogServer } from './types';

/**
 * Sends what was written into a timeline that is gone, as a closed tab's or dialog's. What gets no
 * good answer waits for its deal to be opened (Java: FollowUpSender).
 */
class FollowUpSender extends Answered {
  /* Set by Flow, perhaps before this class is known to the page: no initial value here. */
  declare $server?: Pick<LogServer, 'edited'>;

  private userName?: string;

  private ends: (() => void)[] = [];

  connectedCallback() {
    this.hidden = true;
    const left = () => this.takeUp();
    addEventListener('follow-ups-left', left);
    this.ends.push(
      onReconnect(() => this.outbox?.resend()),
      () => removeEventListener('follow-ups-left', left),
    );
    this.takeUp();
  }

  disconnectedCallback() {
    this.ends.splice(0).forEach((end) => end());
    this.outbox?.close();
    this.outbox = undefined;
  }

  configure(userName: string) {
    this.userName = userName;
    this.takeUp();
  }

  private takeUp() {
    if (this.userName && this.isConnected) {
      const kept = keptUnder(this.userName);
      const drafts = new Drafts(`${kept}draft.`);
      this.outbox?.close();
      this.outbox = new Outbox(`${kept}edit.`, () => this.$server, connected, (entry) => drafts.answered(entry));
      setTimeout(() => this.outbox?.resend());
    }
  }
}

if (!customElements.get('follow-up-sender')) {
  customElements.define('follow-up-sender', FollowUpSender);
}
