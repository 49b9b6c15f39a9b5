import { type Extension, StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

interface Span {
  from: number;
  to: number;
  use: (from: number, to: number) => void;
}

const follow = StateEffect.define<Span>();
const letGo = StateEffect.define<null>();

const spans = StateField.define<Span[]>({
  create: () => [],
  update(present, transaction) {
    let next = present;
    if (transaction.docChanged && next.length > 0) {
      next = next.map((span) => ({
        ...span,
        from: transaction.changes.mapPos(span.from, 1),
        to: transaction.changes.mapPos(span.to, -1),
      }));
    }
    for (const effect of transaction.effects) {
      if (effect.is(follow)) {
        next = [...next, effect.value];
      } else if (effect.is(letGo)) {
        next = [];
      }
    }
    return next;
  },
});

/** Words that are followed through the changes until they can be used. */
export const tracked: Extension = spans;

export const track = (view: EditorView, span: Span) => view.dispatch({ effects: follow.of(span) });

/** Gives the words away as they stand now. */
export function useTracked(view: EditorView) {
  const ready = view.state.field(spans);
  if (ready.length > 0) {
    view.dispatch({ effects: letGo.of(null) });
    ready.filter(({ from, to }) => from < to).forEach(({ from, to, use }) => use(from, to));
  }
}
