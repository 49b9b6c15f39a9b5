import { EditorState, type Extension, Text } from '@codemirror/state';
import { newId } from '../edit/types';
import { claim, type Claim } from './claim';
import { Keeper, restored } from './keeper';
import { Page } from './page';
import { Irreconcilable, Replica, takesPart } from './replica';
import type { Base, Unsent } from './store';
import type { FromServer, Limits, RefusalCode, Welcome } from './types';
import { Wire, type WireEvents } from './wire';

export interface SessionEvents {
  /** There is a text to show: the first, or a new one in its place. */
  begun(page: Page): void;
  /** What others do that is no text. */
  news(message: Extract<FromServer, { type: 'carets' | 'gone' | 'marks' }>): void;
  /** How it stands has changed. */
  changed(): void;
  /** This text can only be copied. */
  stranded(client: string, text: string): void;
  /** The changes belong to somebody who is not signed in now. */
  foreign(): void;
}

const OWN_LIMITS: Limits = { note: 1_048_576, change: 262_144 };

/** One client's part in a note: from its text and its unsent changes to the server's answers. */
export class Session implements WireEvents {
  connected = false;

  writable = false;

  limits = OWN_LIMITS;

  /** The server did not take the last changes. */
  blocked?: { code: RefusalCode; message: string };

  /** The server wants no connection. */
  ended?: number;

  replica?: Replica;

  client = '';

  private readonly wire: Wire;


  private claimed?: Claim;

  private keeper?: Keeper;

  private page?: Page;

  private owner?: string;

  private shown = false;

  private held = false;

  private closed = false;

  private waiting: FromServer[] = [];

  constructor(
    private readonly note: number,
    private readonly extensions: Extension,
    private readonly events: SessionEvents,
  ) {
    this.wire = new Wire(note, this);
  }

  /** Takes up what was left unsent, else begins with the server's text. */
  async start(left?: { claimed: Claim; unsent: Unsent; base: Base }) {
    if (left) {
      const { unsent, base } = left;
      this.client = unsent.client;
      this.claimed = left.claimed;
      this.owner = unsent.owner;
      this.keeper = new Keeper(unsent, base, unsent.steps, true);
      this.take(new Page(restored(unsent, base, this.extensions)));
    } else {
      await this.anew();
    }
    this.wire.connect();
  }

  get unsent() {
    return this.replica?.unsent.length ?? 0;
  }

  /** Who writes here, once the server has said so. */
  get person() {
    return this.owner;
  }

  /** The person changed the text. */
  edited() {
    if (this.blocked && this.blocked.code !== 'NOT_ALLOWED') {
      this.blocked = undefined;
      this.replica?.refused();
    }
    if (this.page) {
      this.keeper?.keep(this.page.state);
    }
    if (!this.held) {
      this.replica?.push();
    }
    this.tell();
  }

  /** Nothing may change under an input method at work: what comes meanwhile waits. */
  hold() {
    this.held = true;
  }

  release() {
    this.held = false;
    const waiting = this.waiting.splice(0);
    waiting.forEach((message) => this.hear(message));
    this.replica?.push();
    this.tell();
  }

  pointAt(anchor: number, head: number) {
    const { replica } = this;
    if (replica && this.connected) {
      this.wire.send({
        type: 'caret',
        version: replica.version,
        anchor: replica.there(anchor),
        head: replica.there(head),
      });
    }
  }

  /** Ends it; tells whether something stays unsent. */
  close(): boolean {
    if (this.closed) {
      return false;
    }
    this.closed = true;
    const left = this.unsent > 0;
    this.wire.close();
    this.replica?.close();
    this.count(0);
    // Whoever claims what is left must find all of it.
    const kept = left ? this.keeper?.idle() : this.keeper?.end();
    Promise.resolve(kept).then(() => this.claimed?.release());
    return left;
  }

  /** Leaves another person's changes to them, and begins anew. */
  async leaveAlone() {
    this.claimed?.release();
    this.replica?.close();
    this.replica = undefined;
    this.page = undefined;
    this.owner = undefined;
    this.tell();
    await this.anew();
    this.opened();
  }

  opened() {
    if (this.replica) {
      this.replica.open();
    } else {
      this.wire.send({ type: 'open', client: this.client, version: 0 });
    }
  }

  heard(message: FromServer) {
    if (this.held) {
      this.waiting.push(message);
    } else {
      this.hear(message);
    }
  }

  lost() {
    this.connected = false;
    this.waiting = [];
    this.tell();
  }

  refusedForGood(code: number) {
    this.connected = false;
    this.writable = false;
    this.ended = code;
    this.tell();
  }

  private tell() {
    this.count(this.unsent);
    this.events.changed();
  }

  /** The page tells how much is unsent in all of it. */
  private count(count: number) {
    const detail = { count, source: `note.${this.client}` };
    document.dispatchEvent(new CustomEvent('funnelroom-unsent', { detail }));
  }

  private hear(message: FromServer) {
    if (this.closed) {
      return;
    }
    try {
      this.answer(message);
    } catch (error) {
      if (!(error instanceof Irreconcilable)) {
        throw error;
      }
      this.strand();
    }
    this.tell();
  }

  private answer(message: FromServer) {
    switch (message.type) {
      case 'welcome':
        this.welcome(message);
        break;
      case 'updates':
        this.replica?.receive(message.from, message.updates);
        this.blocked = this.unsent === 0 ? undefined : this.blocked;
        this.pushUnlessBlocked();
        break;
      case 'stale':
        this.replica?.stale();
        this.pushUnlessBlocked();
        break;
      case 'refused':
        this.refused(message.code, message.message);
        break;
      case 'pong':
        break;
      default:
        this.events.news(message);
    }
  }

  private welcome(message: Welcome) {
    const me = String(message.me.person);
    if (this.owner !== undefined && this.owner !== me) {
      this.events.foreign();
      return;
    }
    this.owner = me;
    this.connected = true;
    this.writable = message.writable;
    this.limits = { ...OWN_LIMITS, ...message.limits };
    if (this.replica) {
      this.replica.welcome(message);
    } else {
      this.first(message);
    }
    if (!this.shown && this.page) {
      this.shown = true;
      this.events.begun(this.page);
    }
  }

  private first({ version, text = '' }: Welcome) {
    const { client, note, owner = '' } = this;
    this.keeper = new Keeper({ client, note, owner }, { client, version, text });
    const doc = Text.of(text.split('\n'));
    const extensions = [this.extensions, takesPart(client, version)];
    this.take(new Page(EditorState.create({ doc, extensions })));
  }

  private take(page: Page) {
    this.page = page;
    this.replica = new Replica(this.client, page, this.wire, (changes) =>
      this.keeper?.confirmed(changes, page.state),
    );
  }

  private pushUnlessBlocked() {
    if (!this.blocked) {
      this.replica?.push();
    }
  }

  private refused(code: RefusalCode, message: string) {
    if (code === 'TOO_FAST') {
      this.replica?.rest();
    } else if (code === 'MALFORMED') {
      this.strand();
    } else {
      this.blocked = { code, message };
    }
  }

  /** Keeps what was typed for copying, and begins with the server's text. */
  private async strand() {
    const { client, keeper, claimed } = this;
    const text = this.page?.state.doc.toString() ?? '';
    const lost = this.unsent > 0;
    this.replica?.close();
    this.replica = undefined;
    this.page = undefined;
    this.shown = false;
    this.waiting = [];
    this.tell();
    if (lost) {
      await keeper?.strand(text).catch(() => undefined);
      this.events.stranded(client, text);
    } else {
      await keeper?.end();
    }
    claimed?.release();
    await this.anew();
    this.opened();
  }

  private async anew() {
    this.client = newId();
    this.claimed = await claim(this.client);
  }
}
