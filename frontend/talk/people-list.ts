import { html, render } from 'lit';

/** Somebody who can be mentioned; `insert` is what stands after the @ then. */
export interface Colleague {
  name: string;
  user: string;
  insert: string;
  colour: string;
  initials: string;
}

/** More than fit are found by typing on. */
const MOST = 8;

/** The @ before the caret and what was typed after it. */
const STARTED = /(?:^|[^A-Za-z0-9])[@＠]([^\s@＠]{0,30})$/u;

/** The list of colleagues that an @ opens above a text. The focus stays in the text. */
export class PeopleList {
  readonly box = document.createElement('div');

  people: Colleague[] = [];

  private found: Colleague[] = [];

  private place = 0;

  private start = 0;

  constructor(
    private readonly text: HTMLTextAreaElement,
    private readonly picked: () => void,
  ) {
    this.box.className = 'message-people';
    this.box.id = `message-people-${Math.random().toString(36).slice(2)}`;
    this.box.setAttribute('role', 'listbox');
    this.box.hidden = true;
    this.box.addEventListener('mousedown', (event) => event.preventDefault());
    this.box.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) {
        this.take(Number(option.dataset.place));
      }
    });
    text.setAttribute('aria-autocomplete', 'list');
    text.setAttribute('aria-haspopup', 'listbox');
    text.setAttribute('aria-controls', this.box.id);
  }

  get open() {
    return !this.box.hidden;
  }

  /** Opens, narrows or closes after what stands before the caret. */
  look() {
    const { selectionStart, selectionEnd, value } = this.text;
    const started = STARTED.exec(value.slice(0, selectionStart));
    if (!started || selectionStart !== selectionEnd) {
      this.close();
      return;
    }
    const typed = started[1].toLocaleLowerCase();
    this.start = selectionStart - started[1].length;
    this.found = this.people
      .filter(({ name, user }) => name.toLocaleLowerCase().includes(typed) || user.startsWith(typed))
      .slice(0, MOST);
    this.place = 0;
    this.box.hidden = this.found.length === 0;
    this.draw();
  }

  close() {
    this.box.hidden = true;
    this.text.removeAttribute('aria-activedescendant');
  }

  /** Whether the key was for the list. */
  key(key: string): boolean {
    if (!this.open) {
      return false;
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1;
      this.place = (this.place + step + this.found.length) % this.found.length;
      this.draw();
    } else if (key === 'Enter' || key === 'Tab') {
      this.take(this.place);
    } else if (key === 'Escape') {
      this.close();
    } else {
      return false;
    }
    return true;
  }

  private take(place: number) {
    const end = this.text.selectionStart;
    this.text.setRangeText(`${this.found[place].insert} `, this.start, end, 'end');
    this.close();
    this.text.focus();
    this.picked();
  }

  private draw() {
    render(
      this.found.map(
        (person, place) => html`
          <div
            role="option"
            id="${this.box.id}-${place}"
            data-place=${place}
            aria-selected=${place === this.place}
          >
            <span class="person-avatar small" style="--person: ${person.colour}" aria-hidden="true"
              >${person.initials}</span
            >
            <span>${person.name}</span>
            <span class="message-user">${person.user}</span>
          </div>
        `,
      ),
      this.box,
    );
    if (this.open) {
      this.text.setAttribute('aria-activedescendant', `${this.box.id}-${this.place}`);
    }
  }
}
