import { commonmarkLanguage, markdownKeymap } from '@codemirror/lang-markdown';
import { Language } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { MarkdownParser } from '@lezer/markdown';

/** What people type by chance and do not mean: it stays plain text. */
const NOT_MEANT = ['SetextHeading', 'IndentedCode', 'HTMLBlock', 'HTMLTag', 'Entity', 'LinkReference'];

const parser = (commonmarkLanguage.parser as MarkdownParser).configure({ remove: NOT_MEANT });

/** The Markdown of notes; Enter goes on with a list or a quote. */
export const noteLanguage: Extension = [
  new Language(commonmarkLanguage.data, parser, [], 'markdown').extension,
  keymap.of(markdownKeymap),
];
