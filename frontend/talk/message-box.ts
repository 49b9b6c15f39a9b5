import { fill } from '../edit/types';
import { type Colleague, PeopleList } from './people-list';
import { type Answer, UnsentMessages } from './unsent-messages';

const SLOW_MS = 1_000;
const MOVES = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

interface Texts {
  label: string;
  placeholder: string;
  send: string;
  people: string;
  waiting: string;
}

/** The field below a conversation: Enter says it, an @ offers the colleagues (Java: MessageBox). */
class MessageBox extends HTMLElement {
  declare $server: { send(text: string, id: string): Promise<Answer> };

  private readonly text = document.createElement('textarea');

  private readonly button = document.createElement('button');

  private readonly note = document.createElement('div');

  private readonly waiting = document.createElement('div');

  private readonly list = new PeopleList(this.text, () => this.typed());

  private unsent?: UnsentMessages;

  private texts?: Texts;

  private slow?: number;

  connectedCallback() {
    this.text.rows = 1;
    this.text.setAttribute('autocomplete', 'off');
    this.button.type = 'button';
    this.note.className = 'message-note';
    this.note.setAttribute('role', 'status');
    this.text.addEventListener('input', this.typed);
    this.text.addEventListener('compositionend', this.typed);
    this.text.addEventListener('keydown', this.pressed);
    this.text.addEventListener('keyup', this.moved);
    this.text.addEventListener('click', this.look);
    this.text.addEventListener('blur', this.left);
    this.button.addEventListener('click', this.say);
    this.waiting.className = 'message-waiting';
    this.waiting.hidden = true;
    this.append(this.waiting, this.list.box, this.text, this.button, this.note);
  }

  disconnectedCallback() {
    this.unsent?.close();
    window.clearTimeout(this.slow);
  }

  /** The server describes the box. */
  configure(texts: Texts, people: Colleague[], place: string) {
    this.texts = texts;
    this.text.setAttribute('aria-label', texts.label);
    this.text.placeholder = texts.placeholder;
    this.button.textContent = texts.send;
    this.list.people = people;
    this.list.box.setAttribute('aria-label', texts.people);
    this.unsent ??= new UnsentMessages(
      place,
      (text, id) => this.$server.send(text, id),
      this.answered,
      this.changed,
    );
    this.text.value ||= this.unsent.draft;
    this.fit();
    this.unsent.flush();
  }

  override focus() {
    this.text.focus();
  }

  /** An input method asks for no attention until it is done. */
  private readonly typed = (event?: Event) => {
    this.fit();
    if (!(event as InputEvent)?.isComposing) {
      this.note.textContent = '';
      this.list.look();
      if (this.unsent) {
        this.unsent.draft = this.text.value;
      }
    }
  };

  private readonly look = () => this.list.look();

  private readonly moved = (event: KeyboardEvent) => {
    if (MOVES.includes(event.key) && !event.isComposing) {
      this.list.look();
    }
  };

  private readonly left = () => this.list.close();

  private readonly pressed = (event: KeyboardEvent) => {
    // Safari ends a composition before it tells of the key that ended it, with the code 229.
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    const plain = !event.shiftKey && !event.altKey;
    if (plain && !event.ctrlKey && !event.metaKey && this.list.key(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && plain) {
      event.preventDefault();
      this.say();
    }
  };

  private readonly say = () => {
    const text = this.text.value.trim();
    if (text && this.unsent) {
      this.text.value = '';
      this.typed();
      this.unsent.add(text);
    }
    this.text.focus();
  };

  private readonly answered = (text: string, { state, note }: Answer) => {
    if (state === 'REFUSED') {
      this.text.value = this.text.value ? `${text}\n${this.text.value}` : text;
      this.typed();
    }
    if (note) {
      this.note.textContent = note;
    }
  };

  /** What waits for long is shown, so that nobody misses it. */
  private readonly changed = (waiting: string[]) => {
    window.clearTimeout(this.slow);
    if (waiting.length === 0) {
      this.waiting.hidden = true;
    } else {
      const show = () => {
        this.waiting.hidden = false;
        this.waiting.replaceChildren(
          ...[fill(this.texts?.waiting, waiting.length), ...waiting].map((line) => {
            const shown = document.createElement('p');
            shown.textContent = line;
            return shown;
          }),
        );
      };
      if (this.waiting.hidden) {
        this.slow = window.setTimeout(show, SLOW_MS);
      } else {
        show();
      }
    }
  };

  /** As high as what is written, within what the style allows. */
  private fit() {
    this.text.style.blockSize = 'auto';
    this.text.style.blockSize = `${this.text.scrollHeight + 2}px`;
  }
}

if (!customElements.get('message-box')) {
  customElements.define('message-box', MessageBox);
}
