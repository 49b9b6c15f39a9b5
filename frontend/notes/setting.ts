import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import { type Command, drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { bold, heading, indent, list, numbered, quoteBlock } from './blocks';
import { noteLanguage } from './language';
import { looks } from './looks';
import { othersSeen } from './others';
import { tracked } from './tracked';
import type { Texts } from './types';

const mayWrite = new Compartment();

const writing = (on: boolean): Extension => [
  EditorState.readOnly.of(!on),
  EditorView.contentAttributes.of({ 'aria-readonly': String(!on) }),
];

export const allowWriting = (view: EditorView, on: boolean) => {
  if (view.state.readOnly === on) {
    view.dispatch({ effects: mayWrite.reconfigure(writing(on)) });
  }
};

/** After Escape, Tab leaves the text instead of changing a list, until something else is done. */
const leavingByTab = (leaving: () => void): Extension => [
  keymap.of([
    {
      key: 'Escape',
      run: (view) => {
        view.setTabFocusMode(true);
        leaving();
        return true;
      },
    },
  ]),
  EditorView.updateListener.of(({ view, docChanged, focusChanged }) => {
    if (docChanged || focusChanged) {
      view.setTabFocusMode(false);
    }
  }),
];

const whereWritten =
  (act: Command): Command =>
  (view) =>
    !view.state.readOnly && act(view);

const BLOCK_KEYS: Extension = Prec.high(
  keymap.of([
    { key: 'Mod-b', run: whereWritten(bold) },
    { key: 'Mod-Alt-2', run: whereWritten(heading(2)) },
    { key: 'Mod-Alt-3', run: whereWritten(heading(3)) },
    { key: 'Mod-Shift-7', run: whereWritten(numbered) },
    { key: 'Mod-Shift-8', run: whereWritten(list) },
    { key: 'Mod-Shift-9', run: whereWritten(quoteBlock) },
    { key: 'Tab', run: whereWritten(indent(true)), shift: whereWritten(indent(false)) },
  ]),
);

/** What every note's editor is made of. */
export const setting = (texts: Texts, leaving: () => void): Extension => [
  history(),
  drawSelection(),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': texts.label, spellcheck: 'false' }),
  placeholder(texts.placeholder),
  mayWrite.of(writing(false)),
  noteLanguage,
  looks,
  othersSeen,
  tracked,
  BLOCK_KEYS,
  leavingByTab(leaving),
  keymap.of([...defaultKeymap, ...historyKeymap]),
];
