import { EditorSelection, type ChangeSpec, type EditorState, type Line } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

const HEADING = /^#{1,6} +/u;
const ITEM = /^(\s*)(?:[-*+]|\d+[.)]) +/u;
const QUOTED = /^> ?/u;

/** The words of a line without what makes it a block; a list keeps its depth. */
const plain = (text: string) => text.replace(QUOTED, '').replace(HEADING, '').replace(ITEM, '$1');

type Act = (view: EditorView) => boolean;

/** Makes the lines headings of this level, or plain where they are already. */
export const heading =
  (level: number): Act =>
  (view) => {
    const sign = `${'#'.repeat(level)} `;
    const lines = linesOf(view.state);
    const all = lines.every(({ text }) => text.startsWith(sign));
    return change(view, lines, (text) => (all ? '' : sign) + plain(text).trimStart(), true);
  };

/** Goes from plain to a group of questions, to a question, and back. */
export const nextHeading: Act = (view) => {
  const { text } = view.state.doc.lineAt(view.state.selection.main.head);
  const level = /^#{1,6}(?= )/u.exec(text)?.[0].length ?? 1;
  return heading(level === 2 ? 3 : level === 3 ? 3 : 2)(view);
};

export const list: Act = (view) => {
  const lines = linesOf(view.state);
  const all = lines.every(({ text }) => ITEM.test(text));
  return change(view, lines, (text) =>
    all ? text.replace(ITEM, '$1') : plain(text).replace(/^(\s*)/u, '$1- '),
  );
};

export const numbered: Act = (view) => {
  const lines = linesOf(view.state);
  return change(view, lines, (text, place) => `${place + 1}. ${plain(text).trimStart()}`);
};

export const quoteBlock: Act = (view) => {
  const lines = linesOf(view.state);
  const all = lines.every(({ text }) => QUOTED.test(text));
  return change(view, lines, (text) => (all ? text.replace(QUOTED, '') : `> ${text}`));
};

export const rule: Act = (view) => {
  const { from, to, text } = view.state.doc.lineAt(view.state.selection.main.head);
  const insert = text.trim() === '' ? '---\n' : `${text}\n\n---\n`;
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
    userEvent: 'input',
  });
  return true;
};

/** Bold or not; without a selection the caret stands between the signs. */
export const bold: Act = (view) => {
  const { state } = view;
  view.dispatch(
    state.changeByRange((range) => {
      const before = state.sliceDoc(range.from - 2, range.from);
      const after = state.sliceDoc(range.to, range.to + 2);
      if (before === '**' && after === '**') {
        return {
          changes: [
            { from: range.from - 2, to: range.from },
            { from: range.to, to: range.to + 2 },
          ],
          range: EditorSelection.range(range.anchor - 2, range.head - 2),
        };
      }
      return {
        changes: [
          { from: range.from, insert: '**' },
          { from: range.to, insert: '**' },
        ],
        range: EditorSelection.range(range.anchor + 2, range.head + 2),
      };
    }),
    { userEvent: 'input', scrollIntoView: true },
  );
  return true;
};

/** The list's level, by Tab; elsewhere Tab goes on to the next field. */
export const indent =
  (deeper: boolean): Act =>
  (view) => {
    const lines = linesOf(view.state);
    if (!lines.every(({ text }) => ITEM.test(text))) {
      return false;
    }
    return change(view, lines, (text) => (deeper ? `  ${text}` : text.replace(/^ {1,2}/u, '')));
  };

function linesOf(state: EditorState): Line[] {
  const { from, to } = state.selection.main;
  const lines: Line[] = [];
  for (let at = from; at <= to; ) {
    const line = state.doc.lineAt(at);
    lines.push(line);
    at = line.to + 1;
  }
  const written = lines.filter(({ text }) => text.trim() !== '');
  return written.length > 0 ? written : lines.slice(0, 1);
}

/** Rewrites the beginnings of lines, so that what others type further on in them stays. */
function change(view: EditorView, lines: Line[], rewrite: (text: string, place: number) => string, toEnd = false): boolean {
  const changes: ChangeSpec[] = [];
  lines.forEach(({ from, text }, place) => {
    const written = rewrite(text, place);
    const kept = commonEnd(text, written);
    changes.push({ from, to: from + text.length - kept, insert: written.slice(0, written.length - kept) });
  });
  const set = view.state.changes(changes);
  const { anchor, head } = view.state.selection.main;
  const side = toEnd || anchor === head ? 1 : -1;
  view.dispatch({
    changes: set,
    selection: EditorSelection.range(set.mapPos(anchor, anchor < head ? -1 : side), set.mapPos(head, 1)),
    scrollIntoView: true,
    userEvent: 'input',
  });
  return true;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) {
    length += 1;
  }
  return length;
}
