import type { Texts } from './types';

/** A text that can go nowhere any more, to be copied. */
export function strandedText(text: string, texts: Texts, done: () => void): HTMLElement {
  const box = document.createElement('section');
  box.className = 'note-stranded';
  box.setAttribute('aria-label', texts.strandedTitle);
  const why = document.createElement('p');
  why.textContent = texts.stranded;
  const words = document.createElement('textarea');
  words.readOnly = true;
  words.rows = 6;
  words.value = text;
  words.setAttribute('aria-label', texts.strandedTitle);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const copy = button(texts.copy, async () => {
    said.textContent = (await copied(words)) ? texts.copied : texts.copyByHand;
  });
  const discard = button(texts.discard, () => {
    box.remove();
    done();
  });
  const acts = document.createElement('div');
  acts.append(copy, discard, said);
  box.append(why, words, acts);
  return box;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** Browsers offer the clipboard over https alone; the old way works without. */
async function copied(words: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words.value);
    return true;
  } catch {
    words.select();
    return document.execCommand('copy');
  }
}
