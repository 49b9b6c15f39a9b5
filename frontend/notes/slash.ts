import { type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** A block that the menu offers. */
export interface Offer {
  key: string;
  label: string;
  /** What can be typed to find it besides its label. */
  words: string;
  act: (view: EditorView) => void;
}

/** A slash, or what a Chinese input method writes for its key, at the start of a word. */
const STARTED = /(?:^|\s)([/／]|^、)([^\s/／、]{0,20})$/u;

let menus = 0;

/** The menu of blocks that a slash opens beneath the caret. The focus stays in the text. */
class SlashMenu {
  private readonly box = document.createElement('div');

  private found: Offer[] = [];

  private place = 0;

  private start = -1;

  /** The slash that Escape was pressed at. */
  private refused = -1;

  constructor(
    private readonly view: EditorView,
    private readonly offers: Offer[],
    label: string,
  ) {
    menus += 1;
    this.box.id = `note-menu-${menus}`;
    this.box.className = 'note-menu';
    this.box.setAttribute('role', 'listbox');
    this.box.setAttribute('aria-label', label);
    this.box.hidden = true;
    this.box.addEventListener('mousedown', (event) => event.preventDefault());
    this.box.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) {
        this.take(Number(option.dataset.place));
      }
    });
    view.dom.append(this.box);
  }

  get open() {
    return !this.box.hidden;
  }

  update(update: ViewUpdate) {
    if (update.docChanged || update.selectionSet || update.focusChanged) {
      this.look(update.docChanged && update.transactions.some((each) => each.isUserEvent('input')));
    }
  }

  step(by: number): boolean {
    if (!this.open) {
      return false;
    }
    this.place = (this.place + by + this.found.length) % this.found.length;
    this.draw();
    return true;
  }

  takeCurrent(): boolean {
    if (!this.open) {
      return false;
    }
    this.take(this.place);
    return true;
  }

  refuse(): boolean {
    if (!this.open) {
      return false;
    }
    this.refused = this.start;
    this.close();
    return true;
  }

  destroy() {
    this.close();
    this.box.remove();
  }

  private look(typed: boolean) {
    const { state } = this.view;
    const { main } = state.selection;
    const { from, text } = state.doc.lineAt(main.head);
    const started = main.empty && this.view.hasFocus ? STARTED.exec(text.slice(0, main.head - from)) : null;
    const start = started ? main.head - started[1].length - started[2].length : -1;
    if (!started || start === this.refused || !(typed || this.open)) {
      this.refused = started ? this.refused : -1;
      this.close();
      return;
    }
    const query = started[2].toLocaleLowerCase();
    this.start = start;
    this.found = this.offers.filter(
      ({ label, words }) => label.toLocaleLowerCase().includes(query) || words.includes(query),
    );
    this.place = 0;
    if (this.found.length === 0) {
      this.close();
    } else {
      this.draw();
    }
  }

  private take(place: number) {
    const { view, start } = this;
    const offer = this.found[place];
    this.close();
    view.dispatch({
      changes: { from: start, to: view.state.selection.main.head },
      selection: { anchor: start },
      userEvent: 'delete',
    });
    view.focus();
    offer.act(view);
  }

  private draw() {
    this.box.replaceChildren(
      ...this.found.map(({ key, label }, place) => {
        const option = document.createElement('div');
        option.id = `${this.box.id}-${place}`;
        option.dataset.place = String(place);
        option.dataset.block = key;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(place === this.place));
        option.textContent = label;
        return option;
      }),
    );
    this.box.hidden = false;
    const { contentDOM } = this.view;
    contentDOM.setAttribute('aria-controls', this.box.id);
    contentDOM.setAttribute('aria-activedescendant', `${this.box.id}-${this.place}`);
    this.box.children[this.place]?.scrollIntoView({ block: 'nearest' });
    this.settle();
  }

  private settle() {
    this.view.requestMeasure({
      key: this,
      read: (view) => ({
        caret: view.coordsAtPos(this.start),
        frame: view.dom.getBoundingClientRect(),
        size: this.box.getBoundingClientRect(),
      }),
      write: ({ caret, frame, size }) => {
        if (caret) {
          const below = caret.bottom + size.height < window.innerHeight;
          const left = Math.min(caret.left - frame.left, frame.width - size.width);
          this.box.style.left = `${Math.max(0, left)}px`;
          this.box.style.top = `${(below ? caret.bottom : caret.top - size.height) - frame.top}px`;
        }
      },
    });
  }

  private close() {
    if (this.open) {
      this.box.hidden = true;
      this.view.contentDOM.removeAttribute('aria-activedescendant');
      this.view.contentDOM.removeAttribute('aria-controls');
    }
  }
}

export function slashMenu(offers: Offer[], label: string): Extension {
  const plugin = ViewPlugin.define((view) => new SlashMenu(view, offers, label));
  const of = (view: EditorView) => view.plugin(plugin);
  return [
    plugin,
    Prec.highest(
      keymap.of([
        { key: 'ArrowDown', run: (view) => of(view)?.step(1) ?? false },
        { key: 'ArrowUp', run: (view) => of(view)?.step(-1) ?? false },
        { key: 'Enter', run: (view) => of(view)?.takeCurrent() ?? false },
        { key: 'Tab', run: (view) => of(view)?.takeCurrent() ?? false },
        { key: 'Escape', run: (view) => of(view)?.refuse() ?? false },
      ]),
    ),
  ];
}
