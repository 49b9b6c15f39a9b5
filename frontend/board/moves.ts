import { connected, onReconnect } from '../edit/connection';
import { Outbox, type Entry } from '../edit/outbox';
import type { Board } from './board';

/** The person's own moves on their way to the server, and what became of them. */
export class Moves {
  outbox?: Outbox;

  private ends: (() => void)[] = [];

  constructor(private readonly board: Board) {}

  /** Takes up the moves that an earlier page left, and sends them. */
  open(userName: string) {
    if (this.outbox) {
      return;
    }
    const prefix = `funnelroom.${userName}.board.edit.`;
    this.outbox = new Outbox(prefix, () => this.board.$server, connected, () => this.changed());
    this.board.deck.outbox = this.outbox;
    this.ends.push(onReconnect(() => this.outbox?.resend()));
    setTimeout(() => this.outbox?.resend());
  }

  close() {
    this.ends.splice(0).forEach((end) => end());
    this.outbox?.close();
    this.outbox = undefined;
  }

  settled(editId: string, card: string, version: number) {
    this.board.answered(card, () => this.outbox?.settled(editId, version));
  }

  conflict(editId: string, theirs: Entry['theirs']) {
    const { board } = this;
    const card = this.outbox?.open().find(({ edit }) => edit.editId === editId)?.edit.rowId;
    if (card !== undefined) {
      let entry: Entry | undefined;
      board.answered(card, () => {
        entry = this.outbox!.conflict(editId, theirs);
      });
      board.speaker.sayText(`${board.issues.said(entry!)} ${board.text('goThere')}`);
    }
  }

  private changed() {
    this.board.deck.changed();
    this.board.draw();
    const detail = { count: this.outbox?.count ?? 0 };
    document.dispatchEvent(new CustomEvent('funnelroom-unsent', { detail }));
  }
}
