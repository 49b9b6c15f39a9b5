import type { Cursor } from './cursor';
import type { Server } from './types';

const PAUSE = 100;

/** Tells the server where the person is: at once, then at most ten times a second. */
export class Reporter {
  private told = '';

  private pause?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly cursor: Cursor,
    private readonly server: () => Server | undefined,
  ) {}

  report() {
    if (!this.pause) {
      this.tell();
    }
  }

  private tell() {
    const { at } = this.cursor;
    const now = JSON.stringify([at?.rowId, at?.column]);
    this.pause = undefined;
    if (now !== this.told) {
      this.told = now;
      this.server()?.moved(at?.rowId ?? null, at?.rowId ? at.column : null);
      this.pause = setTimeout(() => this.tell(), PAUSE);
    }
  }
}
