import { onReconnect } from '../edit/connection';
import { newId } from '../edit/types';

/** What the server answers (Java: MessageAnswer). */
export interface Answer {
  state: 'KEPT' | 'REFUSED' | 'LATER';
  note: string | null;
}

interface Unsent {
  id: string;
  text: string;
  at: number;
}

const AGAIN_MS = 5_000;

/**
 * What was written and is not known to be stored. A message that waits is kept in the browser, the
 * text of the open field in its tab, so that both outlive a page that is opened anew. A message
 * keeps its id and so is stored once, however often it is sent.
 */
export class UnsentMessages {
  private readonly waiting: Unsent[];

  private sending = false;

  private again?: number;

  private readonly end: () => void;

  /**
   * @param place names the conversation and its writer
   * @param answered gets each message that need not be sent any more, and what became of it
   * @param changed hears what is waiting
   */
  constructor(
    private readonly place: string,
    private readonly send: (text: string, id: string) => Promise<Answer>,
    private readonly answered: (text: string, answer: Answer) => void,
    private readonly changed: (waiting: string[]) => void,
  ) {
    this.waiting = Object.keys(localStorage)
      .filter((key) => key.startsWith(this.prefix))
      .map((key) => JSON.parse(localStorage.getItem(key)!) as Unsent)
      .sort((a, b) => a.at - b.at);
    this.end = onReconnect(() => this.flush());
  }

  get draft() {
    return sessionStorage.getItem(this.draftKey) ?? '';
  }

  set draft(text: string) {
    if (text) {
      sessionStorage.setItem(this.draftKey, text);
    } else {
      sessionStorage.removeItem(this.draftKey);
    }
  }

  add(text: string) {
    const unsent = { id: newId(), text, at: Date.now() };
    this.waiting.push(unsent);
    try {
      localStorage.setItem(this.prefix + unsent.id, JSON.stringify(unsent));
    } catch {
      // Without room in the storage the message still lives in this page.
    }
    this.tell();
    this.flush();
  }

  /** Sends one after the other, as they were written. */
  async flush() {
    window.clearTimeout(this.again);
    if (this.sending) {
      return;
    }
    this.sending = true;
    try {
      while (this.waiting.length > 0 && (await this.sendFirst())) {
        // One must be stored before the next is said.
      }
    } finally {
      this.sending = false;
    }
    if (this.waiting.length > 0) {
      this.again = window.setTimeout(() => this.flush(), AGAIN_MS);
    }
  }

  close() {
    window.clearTimeout(this.again);
    this.end();
  }

  /** Whether it is answered for good; otherwise it stays and is sent again. */
  private async sendFirst(): Promise<boolean> {
    const [first] = this.waiting;
    this.tell();
    let answer: Answer;
    try {
      answer = await this.send(first.text, first.id);
    } catch {
      return false;
    }
    if (answer.state === 'LATER') {
      return false;
    }
    this.waiting.shift();
    localStorage.removeItem(this.prefix + first.id);
    this.tell();
    this.answered(first.text, answer);
    return true;
  }

  private tell() {
    this.changed(this.waiting.map((each) => each.text));
    const detail = { count: this.waiting.length, source: 'messages' };
    document.dispatchEvent(new CustomEvent('funnelroom-unsent', { detail }));
  }

  private get prefix() {
    return `funnelroom.message.${this.place}.`;
  }

  private get draftKey() {
    return `funnelroom.message-draft.${this.place}`;
  }
}
