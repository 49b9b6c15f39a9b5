import { Calendar } from '../edit/calendar';
import { ChoiceList } from '../edit/choice-list';
import { editedText, type Cell, type Choice, type Column } from '../edit/types';
import type { GridView } from './grid-view';
import type { Spot } from './types';

/** A cell that is being edited. */
export interface Editing {
  spot: Spot;
  column: Column;
  rowId: string;
  seenVersion: number;
  initial: string;
  /** Begun by typing: the arrow keys go on to the next cell, as in a spreadsheet. */
  quick: boolean;
  picked?: Choice;
}

/**
 * The one text area of the sheet. It always has the focus while the cursor is in the sheet, unseen,
 * so that typing and the first key of an input method land in it; with the first text it turns into
 * the visible editor.
 */
export class CellEditor {
  readonly input = document.createElement('textarea');

  readonly choices: ChoiceList;

  readonly calendar: Calendar;

  editing?: Editing;

  private readonly layer = document.createElement('div');

  private resting?: { spot: Spot; cell: Cell; column: Column };

  constructor(
    parent: HTMLElement,
    private readonly view: GridView,
    text: (key: string) => string,
    pick: (choice: Choice) => void,
    pickDay: (day: string) => void,
  ) {
    this.layer.className = 'sheet-layer';
    this.input.className = 'sheet-input';
    this.input.rows = 1;
    this.input.spellcheck = false;
    this.input.autocomplete = 'off';
    this.input.tabIndex = -1;
    this.input.setAttribute('aria-label', text('empty'));
    this.layer.append(this.input);
    parent.append(this.layer);
    this.choices = new ChoiceList(this.input, parent, pick, () => text('noMatch'));
    this.calendar = new Calendar(parent, pickDay, text);
    this.input.addEventListener('compositionstart', () => this.typing());
    this.input.addEventListener('input', () => {
      this.typing();
      this.changed();
    });
  }

  get focused() {
    return this.input.matches(':focus');
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }

  /** Waits unseen over a cell. The cell's text is selected in it: typing replaces, copying copies. */
  rest(spot: Spot, cell: Cell, column: Column) {
    this.resting = { spot, cell, column };
    this.input.readOnly = cell[2] === 0;
    this.input.value = editedText(cell) || cell[3] || ' ';
    this.input.setAttribute('aria-label', `${column.header}, ${spot.row + 1}`);
    this.input.inputMode = matchMedia('(pointer: coarse)').matches ? 'none' : '';
    this.input.select();
    this.place();
  }

  /** Opens over the cell where it rests, with its text or with a given one. */
  open(text?: string) {
    if (this.resting && !this.editing) {
      this.begin(false);
      this.input.value = text ?? this.editing!.initial;
      this.input.setSelectionRange(this.input.value.length, this.input.value.length);
      this.popups(this.input.value, false);
      this.grow();
    }
  }

  close() {
    this.editing = undefined;
    this.choices.hide();
    this.calendar.hide();
    this.layer.classList.remove('open');
    this.input.style.height = '';
    this.input.removeAttribute('aria-multiline');
  }

  /** Replaces the whole text, as if typed. */
  write(text: string) {
    this.input.value = text;
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  breakLine() {
    this.input.setRangeText('\n', this.input.selectionStart, this.input.selectionEnd, 'end');
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** Stays over its cell when the sheet scrolls, and under the frozen columns. */
  place() {
    const at = this.editing?.spot ?? this.resting?.spot;
    if (!at || !this.view.ready) {
      return;
    }
    const rect = this.view.rect(at);
    const clip = this.view.clip(at.column);
    const parent = (this.layer.offsetParent ?? document.body).getBoundingClientRect();
    Object.assign(this.layer.style, {
      left: `${clip.left - parent.left}px`,
      top: `${clip.top - parent.top}px`,
      width: `${Math.max(0, clip.right - clip.left)}px`,
      height: `${Math.max(0, clip.bottom - clip.top)}px`,
    });
    if (!rect) {
      this.input.style.transform = 'translate(0, -200px)';
      return;
    }
    const height = this.editing ? this.input.offsetHeight : rect.height;
    const top = Math.min(rect.top, Math.max(clip.top, clip.bottom - height));
    this.input.style.transform = `translate(${rect.left - clip.left}px, ${top - clip.top}px)`;
    this.input.style.width = `${this.editing?.column.kind === 'LONG_TEXT' ? Math.max(rect.width, 280) : rect.width}px`;
    this.input.style.minHeight = `${rect.height}px`;
  }

  private typing() {
    if (!this.editing && this.resting && !this.input.readOnly) {
      this.begin(true);
      this.popups(this.input.value, true);
    }
  }

  private begin(quick: boolean) {
    const { spot, cell, column } = this.resting!;
    this.editing = {
      spot,
      column,
      rowId: cell[0],
      seenVersion: cell[1],
      initial: editedText(cell),
      quick: quick && column.kind !== 'CHOICE' && column.kind !== 'PERSON' && column.kind !== 'DATE',
    };
    this.input.inputMode = '';
    this.input.setAttribute('aria-multiline', String(column.kind === 'LONG_TEXT'));
    this.layer.classList.add('open');
    this.layer.dataset.kind = column.kind;
    this.place();
  }

  private popups(text: string, filtering: boolean) {
    const { column, spot } = this.editing!;
    const near = this.view.rect(spot) ?? this.input.getBoundingClientRect();
    if (column.choices.length > 0) {
      this.choices.show(near, column.choices, text);
      if (filtering) {
        this.choices.filter(text);
      } else {
        this.input.select();
      }
    } else if (column.kind === 'DATE') {
      this.calendar.show(near, text);
    }
  }

  private changed() {
    if (this.editing) {
      this.editing.picked = undefined;
      if (this.choices.open) {
        this.choices.filter(this.input.value);
      }
      this.grow();
    }
  }

  private grow() {
    this.input.style.height = 'auto';
    this.input.style.height = `${this.input.scrollHeight}px`;
    this.place();
  }
}
