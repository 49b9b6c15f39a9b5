import { fill } from '../edit/types';
import type { Session } from './session';
import type { Texts } from './types';
import { NOT_FOUND, SIGNED_OUT } from './wire';

/** A save that takes no longer is not told of. */
const SOON_MS = 400;

/** Says in words how the text stands. */
export class Status {
  readonly box = document.createElement('span');

  private later?: number;

  private note = '';

  constructor(
    private readonly texts: Texts,
    private readonly session: () => Session | undefined,
  ) {
    this.box.className = 'note-status';
    this.box.setAttribute('role', 'status');
  }

  changed() {
    const session = this.session();
    const state = session ? stateOf(session) : 'opening';
    window.clearTimeout(this.later);
    if (state === 'saving' && this.box.dataset.state === 'saved') {
      this.later = window.setTimeout(() => this.show(state), SOON_MS);
    } else {
      this.show(state);
    }
  }

  /** Says something that has happened, until the person goes on. */
  tell(note: string) {
    if (note !== this.note) {
      this.note = note;
      this.changed();
    }
  }

  close() {
    window.clearTimeout(this.later);
  }

  private show(state: string) {
    const session = this.session();
    this.box.dataset.state = state;
    this.box.dataset.unsent = String(session?.unsent ?? 0);
    const words = session?.blocked?.message ?? fill(this.texts[state], session?.unsent);
    const text = this.note ? `${words} · ${this.note}` : words;
    if (this.box.textContent !== text) {
      this.box.textContent = text;
    }
  }
}

function stateOf(session: Session): string {
  if (session.ended !== undefined) {
    return session.ended === SIGNED_OUT ? 'signedOut' : session.ended === NOT_FOUND ? 'notFound' : 'notAllowed';
  }
  if (session.blocked) {
    return 'refused';
  }
  if (!session.replica) {
    return 'opening';
  }
  if (!session.connected) {
    return session.unsent === 0 ? 'offline' : session.unsent === 1 ? 'offlineOne' : 'offlineMany';
  }
  if (!session.writable) {
    return 'readOnly';
  }
  return session.unsent > 0 ? 'saving' : 'saved';
}
