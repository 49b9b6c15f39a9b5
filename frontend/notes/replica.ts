import { collab, getSyncedVersion, receiveUpdates, sendableUpdates, type Update } from '@codemirror/collab';
import { ChangeSet, type EditorState, Text, type Transaction } from '@codemirror/state';
import type { FromServer, WireUpdate } from './types';
import type { Wire } from './wire';

/** One push carries at most so many changes and characters; the rest follows. */
const CHANGES_IN_PUSH = 400;
const LENGTH_OF_PUSH = 300_000;
const TOO_FAST_PAUSE_MS = 1_500;
/** So many versions back a place can still be found. */
const REMEMBERED = 1_000;

/** Where the text lives: an editor on the screen, or a bare state. */
export interface Surface {
  readonly state: EditorState;
  dispatch(transaction: Transaction): void;
}

/** The server's text and this one's have no common past: what was typed here can only be copied. */
export class Irreconcilable extends Error {}

const SERVER = 'server';

/** What a state needs to take part. */
export const takesPart = (client: string, version: number) => collab({ clientID: client, startVersion: version });

/**
 * A copy of the server's text, with changes that the server has not confirmed yet. It pushes them
 * one push at a time, and brings them onto what others wrote meanwhile.
 */
export class Replica {
  private pushing = false;

  /** The changes of the last versions, the newest last. */
  private past: ChangeSet[] = [];

  private resting?: number;

  constructor(
    readonly client: string,
    readonly surface: Surface,
    private readonly wire: Wire,
    private readonly confirmed: (changes: ChangeSet[]) => void,
  ) {}

  get version() {
    return getSyncedVersion(this.surface.state);
  }

  get unsent() {
    return sendableUpdates(this.surface.state);
  }

  /** A new connection: nothing is under way on it. */
  open() {
    this.pushing = false;
    this.wire.send({ type: 'open', client: this.client, version: this.version });
  }

  welcome(message: Extract<FromServer, { type: 'welcome' }>) {
    if (message.version < this.version || (message.text !== undefined && this.version > 0)) {
      throw new Irreconcilable();
    }
    if (message.text !== undefined && this.version === 0 && message.version > 0) {
      this.begin(message.text, message.version);
    } else if (message.updates?.length) {
      this.receive(message.from ?? this.version, message.updates);
    }
    this.push();
  }

  receive(from: number, updates: WireUpdate[]) {
    if (from > this.version) {
      this.open();
      return;
    }
    const news = updates.slice(this.version - from);
    if (news.length === 0) {
      return;
    }
    this.take(news.map(({ client, changes }) => ({ clientID: client, changes: read(changes) })));
    if (news.some(({ client }) => client === this.client)) {
      this.pushing = false;
    }
  }

  stale() {
    this.pushing = false;
  }

  /** The server has enough for now. */
  rest() {
    window.clearTimeout(this.resting);
    this.resting = window.setTimeout(() => {
      this.resting = undefined;
      this.pushing = false;
      this.push();
    }, TOO_FAST_PAUSE_MS);
  }

  /** The last push was refused: the next may fare better. */
  refused() {
    this.pushing = false;
  }

  push() {
    if (this.pushing || this.resting || this.unsent.length === 0) {
      return;
    }
    this.pushing = true;
    this.wire.send({ type: 'push', version: this.version, updates: first(this.unsent, this.client) });
  }

  close() {
    window.clearTimeout(this.resting);
  }

  /** Where a place of a version is now; null where nobody remembers that version. */
  here(version: number, position: number, side = 1): number | null {
    const steps = this.version - version;
    if (steps < 0 || steps > this.past.length) {
      return null;
    }
    const since = steps === 0 ? [] : this.past.slice(-steps);
    return [...since, ...this.unsent.map(({ changes }) => changes)].reduce(
      (place, changes) => changes.mapPos(Math.min(place, changes.length), side),
      position,
    );
  }

  /** Where a place of this text is in the version that the server knows. */
  there(position: number): number {
    return this.unsent.reduceRight(
      (place, { changes }) => changes.invertedDesc.mapPos(place, -1),
      position,
    );
  }

  /** An empty text that others have begun to write meanwhile. */
  private begin(text: string, version: number) {
    if (this.unsent.length > 0) {
      // The push is too old; the answer brings each change that is missing.
      return;
    }
    const whole = ChangeSet.of({ from: 0, insert: Text.of(text.split('\n')) }, 0);
    const rest = Array.from({ length: version - 1 }, () => ChangeSet.empty(whole.newLength));
    this.take([whole, ...rest].map((changes) => ({ clientID: SERVER, changes })));
  }

  private take(updates: Update[]) {
    let transaction: Transaction;
    try {
      transaction = receiveUpdates(this.surface.state, updates);
    } catch {
      throw new Irreconcilable();
    }
    const changes = updates.map((update) => update.changes as ChangeSet);
    this.past = [...this.past, ...changes].slice(-REMEMBERED);
    this.surface.dispatch(transaction);
    this.confirmed(changes);
  }
}

function read(changes: unknown): ChangeSet {
  try {
    return ChangeSet.fromJSON(changes);
  } catch {
    throw new Irreconcilable();
  }
}

function first(unsent: readonly Update[], client: string): WireUpdate[] {
  let length = 0;
  const updates: WireUpdate[] = [];
  for (const { changes } of unsent.slice(0, CHANGES_IN_PUSH)) {
    const json = (changes as ChangeSet).toJSON();
    length += JSON.stringify(json).length;
    if (updates.length > 0 && length > LENGTH_OF_PUSH) {
      break;
    }
    updates.push({ client, changes: json });
  }
  return updates;
}
