import { fill } from '../edit/types';
import type { GridView } from './grid-view';
import type { Spot } from './types';

const NOTE_TIME = 1500;

/** Says what cannot be seen, and what should not be missed. */
export class Speaker {
  private readonly live = document.createElement('div');

  constructor(
    parent: HTMLElement,
    protected readonly text: (key: string) => string,
  ) {
    this.live.className = 'sheet-live';
    this.live.setAttribute('aria-live', 'polite');
    parent.append(this.live);
  }

  say(key: string, ...values: unknown[]) {
    this.sayText(fill(this.text(key), ...values));
  }

  sayText(text: string) {
    this.live.textContent = text;
  }
}

/** Speaks of cells. */
export class CellSpeaker extends Speaker {
  constructor(
    parent: HTMLElement,
    private readonly view: GridView,
    text: (key: string) => string,
  ) {
    super(parent, text);
  }

  /** Explains for a moment why typing does nothing here. */
  sayReadOnly(at: Spot | undefined) {
    this.say('readOnly');
    const cell = at && this.view.content(at)?.querySelector<HTMLElement>('.sheet-cell');
    if (cell) {
      cell.dataset.note = this.text('readOnly');
      setTimeout(() => delete cell.dataset.note, NOTE_TIME);
    }
  }
}
