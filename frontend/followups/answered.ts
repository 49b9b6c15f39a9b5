import type { Outbox } from '../edit/outbox';

/** Has what it sent answered by the server (Java: FollowUpAnswers). */
export abstract class Answered extends HTMLElement {
  outbox?: Outbox;

  settled(editId: string, version: number) {
    this.outbox?.settled(editId, version);
  }

  refused(editId: string, message: string) {
    this.outbox?.refused(editId, message);
  }

  /** Somebody wrote something else, on another day perhaps, as `moment` says. */
  conflict(
    editId: string,
    version: number,
    text: string,
    name: string,
    colour: string,
    when: string,
    moment: string,
  ) {
    this.outbox?.conflict(editId, { text, version, name, colour, when, moment });
  }
}
