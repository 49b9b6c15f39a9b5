import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { show } from './marks';

const HEADING = /^(#{1,6}) +(.*?)(?: +#+)?$/u;
const REST_MS = 200;

interface Heading {
  level: number;
  words: string;
  line: number;
}

/** The headings of the text, to jump to. */
export class Outline {
  readonly box = document.createElement('nav');

  private view?: EditorView;

  private doc?: Text;

  private drawing?: number;

  constructor(
    label: string,
    private readonly emptyText: string,
  ) {
    this.box.className = 'note-outline';
    this.box.setAttribute('aria-label', label);
    this.box.addEventListener('click', (event) => {
      const line = (event.target as Element).closest<HTMLElement>('[data-line]')?.dataset.line;
      if (line && this.view) {
        this.jump(this.view, Number(line));
      }
    });
  }

  of(view: EditorView) {
    this.view = view;
    this.draw();
  }

  /** Draws the headings once the hands rest. */
  changed() {
    window.clearTimeout(this.drawing);
    this.drawing = window.setTimeout(() => this.draw(), REST_MS);
  }

  close() {
    window.clearTimeout(this.drawing);
  }

  private jump(view: EditorView, line: number) {
    const { to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
    show(view, to, to);
    this.box.classList.remove('open');
  }

  private draw() {
    const doc = this.view?.state.doc;
    if (!doc || doc === this.doc) {
      return;
    }
    this.doc = doc;
    const headings = [...headingsOf(doc)];
    if (headings.length === 0) {
      const empty = document.createElement('p');
      empty.textContent = this.emptyText;
      this.box.replaceChildren(empty);
      return;
    }
    const list = document.createElement('ul');
    list.append(...headings.map(entry));
    this.box.replaceChildren(list);
  }
}

function* headingsOf(doc: Text): Generator<Heading> {
  let line = 0;
  for (const text of doc.iterLines()) {
    line += 1;
    const [, signs, words] = text.startsWith('#') ? (HEADING.exec(text) ?? []) : [];
    if (words) {
      yield { level: signs.length, words, line };
    }
  }
}

function entry({ level, words, line }: Heading): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `level-${Math.min(level, 4)}`;
  button.dataset.line = String(line);
  button.textContent = words;
  item.append(button);
  return item;
}
