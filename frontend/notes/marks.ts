import { type EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { MarkKind, NoteMark, Texts } from './types';

export const marksSet = StateEffect.define<NoteMark[]>();
const flashed = StateEffect.define<string | null>();

const FLASH_MS = 1_600;
const SIGNS: Record<MarkKind, string> = { quote: '❞', must: '■', nice: '□', pain: '◆' };

interface Marks {
  all: NoteMark[];
  flashing: string | null;
}

/** The kind's sign behind the words, for those who see no colours. */
class Sign extends WidgetType {
  constructor(
    private readonly mark: NoteMark,
    private readonly words: string,
  ) {
    super();
  }

  override eq(other: Sign) {
    return other.mark.id === this.mark.id && other.words === this.words;
  }

  /** A click on it is one on the words. */
  override ignoreEvent() {
    return false;
  }

  override toDOM() {
    const sign = document.createElement('span');
    sign.className = `note-sign ${this.mark.kind}`;
    sign.dataset.mark = this.mark.id;
    sign.textContent = SIGNS[this.mark.kind];
    sign.title = this.words;
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', this.words);
    return sign;
  }
}

const field = StateField.define<Marks>({
  create: () => ({ all: [], flashing: null }),
  update(marks, transaction) {
    let { all, flashing } = marks;
    if (transaction.docChanged && all.length > 0) {
      all = all.map((mark) => ({
        ...mark,
        from: transaction.changes.mapPos(mark.from, 1),
        to: transaction.changes.mapPos(mark.to, -1),
      }));
    }
    for (const effect of transaction.effects) {
      if (effect.is(marksSet)) {
        all = effect.value;
      } else if (effect.is(flashed)) {
        flashing = effect.value;
      }
    }
    return all === marks.all && flashing === marks.flashing ? marks : { all, flashing };
  },
});

function draw(state: EditorState, texts: Texts): DecorationSet {
  const { all, flashing } = state.field(field);
  const drawn: Range<Decoration>[] = [];
  for (const mark of all) {
    const from = Math.max(0, mark.from);
    const to = Math.min(state.doc.length, mark.to);
    if (from < to) {
      const words = `${texts[mark.kind]} · ${mark.label}`;
      const name = `note-mark ${mark.kind}${flashing === mark.id ? ' flashing' : ''}`;
      drawn.push(Decoration.mark({ class: name, attributes: { 'data-mark': mark.id, title: words } }).range(from, to));
      drawn.push(Decoration.widget({ widget: new Sign(mark, words), side: 1 }).range(to));
    }
  }
  return Decoration.set(drawn, true);
}

export const markAt = (state: EditorState, at: number): NoteMark | undefined =>
  state
    .field(field)
    .all.filter(({ from, to }) => from <= at && at <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0];

/** Draws the words that became quotes and requirements; a click on them tells which. */
export function marksSeen(texts: Texts, chosen: (id: string) => void): Extension {
  // What is pressed may have moved on by the time of the click: the caret has come, and signs show.
  let pressed: string | undefined;
  return [
    field,
    EditorView.decorations.compute([field, 'doc'], (state) => draw(state, texts)),
    EditorView.domEventHandlers({
      mousedown({ target }) {
        pressed = (target as Element).closest<HTMLElement>('[data-mark]')?.dataset.mark;
      },
      click(_event, view) {
        if (pressed && view.state.selection.main.empty) {
          chosen(pressed);
        }
      },
    }),
  ];
}

/** Brings a mark's words before the eyes; false where they are not, or not yet, in the text. */
export function goToMark(view: EditorView, id: string): boolean {
  const mark = view.state.field(field).all.find((each) => each.id === id && each.from < each.to);
  if (!mark) {
    return false;
  }
  show(view, mark.from, mark.to);
  view.dispatch({ effects: flashed.of(id) });
  window.setTimeout(() => {
    if (view.dom.isConnected && view.state.field(field).flashing === id) {
      view.dispatch({ effects: flashed.of(null) });
    }
  }, FLASH_MS);
  return true;
}

export function show(view: EditorView, from: number, to: number) {
  const end = Math.min(to, view.state.doc.length);
  view.focus();
  view.dispatch({
    selection: { anchor: Math.min(from, end), head: end },
    effects: EditorView.scrollIntoView(Math.min(from, end), { y: 'center' }),
  });
}
