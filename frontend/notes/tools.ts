import { redo, undo } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { bold, heading, list, nextHeading, numbered, quoteBlock, rule } from './blocks';
import type { Offer } from './slash';
import type { Tool } from './toolbar';
import type { RequirementKind, Texts } from './types';

const mac = navigator.platform.startsWith('Mac');
const key = (keys: string) => (mac ? keys.replace('Ctrl', 'Meta') : keys);

/** What somebody does with words that they have selected. */
export interface Picks {
  quote(view: EditorView): boolean;
  requirement(view: EditorView, kind: RequirementKind): boolean;
}

export const KINDS: RequirementKind[] = ['must', 'nice', 'pain'];

/** The tools that write; they rest where a text can only be read. */
export const WRITING = ['heading', 'bold', 'list', 'quoteBlock', 'undo', 'redo', 'quote', ...KINDS];

export function toolsOf(texts: Texts, picks: Picks, view: () => EditorView | undefined, outline: () => void): Tool[][] {
  const on = (act: (at: EditorView) => unknown) => () => {
    const at = view();
    if (at) {
      act(at);
      at.focus();
    }
  };
  return [
    [
      { key: 'heading', label: texts.heading, shortcut: key('Ctrl+Alt+2'), act: on(nextHeading) },
      { key: 'bold', label: texts.bold, shortcut: key('Ctrl+B'), act: on(bold) },
      { key: 'list', label: texts.list, shortcut: key('Ctrl+Shift+8'), act: on(list) },
      { key: 'quoteBlock', label: texts.quoteBlock, shortcut: key('Ctrl+Shift+9'), act: on(quoteBlock) },
    ],
    [
      { key: 'undo', label: texts.undo, sign: '↶', shortcut: key('Ctrl+Z'), act: on(undo) },
      { key: 'redo', label: texts.redo, sign: '↷', shortcut: key('Ctrl+Y'), act: on(redo) },
    ],
    [
      { key: 'quote', label: texts.quote, shortcut: 'Alt+Q', act: on(picks.quote) },
      ...KINDS.map((kind, place) => ({
        key: kind,
        label: texts[kind],
        shortcut: `Alt+${place + 1}`,
        act: on((at) => picks.requirement(at, kind)),
      })),
    ],
    [{ key: 'outline', label: texts.outline, act: outline }],
  ];
}

export const offersOf = (texts: Texts): Offer[] => [
  { key: 'heading2', label: texts.heading2, words: 'h2 heading title', act: heading(2) },
  { key: 'heading3', label: texts.heading3, words: 'h3 heading question', act: heading(3) },
  { key: 'list', label: texts.list, words: 'list bullet', act: list },
  { key: 'numbered', label: texts.numbered, words: 'number ordered 1', act: numbered },
  { key: 'quoteBlock', label: texts.quoteBlock, words: 'quote block', act: quoteBlock },
  { key: 'bold', label: texts.bold, words: 'bold strong', act: bold },
  { key: 'rule', label: texts.rule, words: 'line rule divider', act: rule },
];
