import type { FieldServer } from './types';

const PAUSE = 150;

/** Tells the server which field the person is in and what they type there: at once, then in a measured pace. */
export class Typing {
  private place: string | null = null;

  private told: string | null = null;

  private placing = false;

  private pending?: { key: string; text: string | null };

  private pause?: ReturnType<typeof setTimeout>;

  constructor(private readonly server: () => FieldServer | undefined) {}

  /** From one field to the next is one move. */
  moved(key: string | null) {
    this.place = key;
    if (!this.placing) {
      this.placing = true;
      setTimeout(() => {
        this.placing = false;
        if (this.place !== this.told) {
          this.told = this.place;
          this.server()?.moved(this.place);
        }
      });
    }
  }

  /** Null when the text is stored or given up. */
  typed(key: string, text: string | null) {
    if (this.pending && this.pending.key !== key) {
      this.tell();
    }
    this.pending = { key, text };
    if (text === null || !this.pause) {
      this.tell();
    }
  }

  private tell() {
    clearTimeout(this.pause);
    this.pause = undefined;
    if (this.pending) {
      const { key, text } = this.pending;
      this.pending = undefined;
      this.server()?.typed(key, text);
      this.pause = setTimeout(() => this.tell(), PAUSE);
    }
  }
}
