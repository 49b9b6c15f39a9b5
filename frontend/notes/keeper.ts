import { sendableUpdates } from '@codemirror/collab';
import { ChangeSet, type EditorState, type Extension, EditorState as State, Text } from '@codemirror/state';
import { takesPart } from './replica';
import { type Base, forget, keep, settle, type Unsent } from './store';

/** After so many steps a new base is written. */
const MOST_STEPS = 100;

/** A text with unsent changes, as it was left. */
export function restored({ client, updates, steps }: Unsent, base: Base, extensions: Extension): State {
  const text = steps.reduce<Text>(
    (doc, step) => ChangeSet.fromJSON(step).apply(doc),
    Text.of(base.text.split('\n')),
  );
  const start = State.create({
    doc: text,
    extensions: [extensions, takesPart(client, base.version + steps.length)],
  });
  return updates.reduce<EditorState>(
    (state, changes) => state.update({ changes: ChangeSet.fromJSON(changes), filter: false }).state,
    start,
  );
}

/** Keeps one client's unsent changes in the browser, each as soon as it is made. */
export class Keeper {
  private baseWritten: boolean;

  private writing?: Promise<void>;

  private wanted?: EditorState;

  constructor(
    private readonly whose: Pick<Unsent, 'client' | 'note' | 'owner'>,
    private base: Base,
    private steps: unknown[] = [],
    /** Whether something of this client is in the store already. */
    private stored = false,
  ) {
    this.baseWritten = stored;
  }

  /** The text has come so much further. */
  confirmed(changes: ChangeSet[], state: EditorState) {
    this.steps = [...this.steps, ...changes.map((each) => each.toJSON())];
    if (this.steps.length > MOST_STEPS && sendableUpdates(state).length === 0) {
      this.base = {
        client: this.whose.client,
        version: this.base.version + this.steps.length,
        text: state.doc.toString(),
      };
      this.steps = [];
      this.baseWritten = false;
    }
    this.keep(state);
  }

  keep(state: EditorState) {
    this.wanted = state;
    this.writing ??= this.write();
  }

  /** All that was to be kept is. */
  async idle() {
    await this.writing;
  }

  /** Nothing needs to be kept any more. */
  async end() {
    this.wanted = undefined;
    await this.writing;
    await forget(this.whose.client).catch(() => undefined);
  }

  /** What is left is for copying. */
  async strand(text: string) {
    this.wanted = undefined;
    await this.writing;
    await keep({ ...this.whose, at: Date.now(), steps: [], updates: [], stranded: text });
  }

  /** Writes one state after the other; those between are passed over. */
  private async write() {
    while (this.wanted) {
      const state = this.wanted;
      this.wanted = undefined;
      try {
        await this.store(state);
      } catch {
        // Without room in the storage the text still lives in this page.
        this.baseWritten = false;
      }
    }
    this.writing = undefined;
  }

  private async store(state: EditorState) {
    const updates = sendableUpdates(state).map((each) => each.changes.toJSON() as unknown);
    if (updates.length > 0) {
      const base = this.baseWritten ? undefined : this.base;
      this.baseWritten = true;
      this.stored = true;
      await keep({ ...this.whose, at: Date.now(), steps: this.steps, updates }, base);
    } else if (this.stored) {
      this.stored = false;
      await settle(this.whose.client);
    }
  }
}
