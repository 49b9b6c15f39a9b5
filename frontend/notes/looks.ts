import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension, Range } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view';

type SyntaxNodeRef = Parameters<NonNullable<Parameters<ReturnType<typeof syntaxTree>['iterate']>[0]['enter']>>[0];

const HIDDEN = Decoration.replace({});
const STRONG = Decoration.mark({ class: 'note-strong' });
const EMPHASIS = Decoration.mark({ class: 'note-emphasis' });
const CODE = Decoration.mark({ class: 'note-code' });
const NUMBER = Decoration.mark({ class: 'note-number' });
const RULE = Decoration.mark({ class: 'note-rule-text' });

const line = (name: string, more: Record<string, string> = {}) =>
  Decoration.line({ attributes: { class: name, ...more } });

/** Each line is read in the direction of its own letters. */
const DIRECTION = line('note-line', { dir: 'auto' });

class Bullet extends WidgetType {
  override eq() {
    return true;
  }

  override toDOM() {
    const bullet = document.createElement('span');
    bullet.className = 'note-bullet';
    bullet.textContent = '•';
    return bullet;
  }
}

const BULLET = Decoration.replace({ widget: new Bullet() });

/** Shows Markdown as it will look; its signs are seen only where the caret is. */
export const looks: Extension = [
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      private tree;

      constructor(view: EditorView) {
        this.tree = syntaxTree(view.state);
        this.decorations = draw(view);
      }

      update(update: ViewUpdate) {
        const tree = syntaxTree(update.state);
        if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || tree !== this.tree) {
          this.tree = tree;
          this.decorations = draw(update.view);
        }
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
  EditorView.perLineTextDirection.of(true),
];

function draw(view: EditorView): DecorationSet {
  const { state } = view;
  const drawn: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const here = state.doc.lineAt(at);
      drawn.push(DIRECTION.range(here.from));
      at = here.to + 1;
    }
    syntaxTree(state).iterate({ from, to, enter: (node) => look(view, node, drawn) });
  }
  return Decoration.set(drawn, true);
}

function look(view: EditorView, node: SyntaxNodeRef, drawn: Range<Decoration>[]) {
  const { state } = view;
  const { name, from, to } = node;
  if (name.startsWith('ATXHeading')) {
    drawn.push(line(`note-heading note-heading-${name.slice(-1)}`).range(state.doc.lineAt(from).from));
  } else if (name === 'HeaderMark') {
    hide(view, state.doc.lineAt(from), from, afterSpace(state, to), drawn);
  } else if (name === 'StrongEmphasis') {
    drawn.push(STRONG.range(from, to));
  } else if (name === 'Emphasis') {
    drawn.push(EMPHASIS.range(from, to));
  } else if (name === 'InlineCode') {
    drawn.push(CODE.range(from, to));
  } else if (name === 'EmphasisMark' || (name === 'CodeMark' && node.node.parent?.name === 'InlineCode')) {
    const whole = node.node.parent!;
    hide(view, whole, from, to, drawn);
  } else if (name === 'Blockquote') {
    eachLine(state, from, to, (start) => drawn.push(line('note-blockquote').range(start)));
  } else if (name === 'QuoteMark') {
    hide(view, state.doc.lineAt(from), from, afterSpace(state, to), drawn);
  } else if (name === 'ListItem') {
    drawn.push(line('note-item').range(state.doc.lineAt(from).from));
  } else if (name === 'ListMark') {
    if (node.node.parent?.parent?.name === 'OrderedList') {
      drawn.push(NUMBER.range(from, to));
    } else if (!touched(view, from, to)) {
      drawn.push(BULLET.range(from, to));
    }
  } else if (name === 'HorizontalRule') {
    drawn.push(line('note-rule').range(state.doc.lineAt(from).from));
    drawn.push(RULE.range(from, to));
  }
}

/** Signs are out of sight unless the caret is where they belong. */
function hide(view: EditorView, place: { from: number; to: number }, from: number, to: number, drawn: Range<Decoration>[]) {
  if (from < to && !touched(view, place.from, place.to)) {
    drawn.push(HIDDEN.range(from, to));
  }
}

function touched(view: EditorView, from: number, to: number): boolean {
  return view.hasFocus && view.state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}

function afterSpace(state: EditorState, to: number): number {
  return state.sliceDoc(to, to + 1) === ' ' ? to + 1 : to;
}

function eachLine(state: EditorState, from: number, to: number, act: (start: number) => void) {
  for (let at = from; at <= to; ) {
    const here = state.doc.lineAt(at);
    act(here.from);
    at = here.to + 1;
  }
}
