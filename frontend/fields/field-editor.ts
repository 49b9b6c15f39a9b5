import { Calendar } from '../edit/calendar';
import { ChoiceList } from '../edit/choice-list';
import type { Choice, Column } from '../edit/types';
import type { RowField } from './row-field';
import type { RowFields } from './row-fields';

/** The list or the calendar below a field, and the keys of its editor. */
export class FieldEditor {
  private choices?: ChoiceList;

  private calendar?: Calendar;

  constructor(
    private readonly field: RowField,
    private readonly form: RowFields,
    private readonly column: Column,
  ) {
    const { input } = field;
    if (column.choices.length > 0) {
      this.choices = new ChoiceList(
        input,
        form,
        (choice) => field.pick(choice),
        () => form.text('noMatch'),
      );
    } else if (column.kind === 'DATE') {
      this.calendar = new Calendar(
        form,
        (day) => {
          this.field.write(day);
          this.field.store();
        },
        (key) => form.text(key),
      );
    }
    input.addEventListener('keydown', (event) => this.key(event));
    input.addEventListener('click', () => this.open());
    input.addEventListener('input', () => this.typed());
  }

  get active(): Choice | undefined {
    return this.choices?.open ? this.choices.active : undefined;
  }

  private get isOpen() {
    return Boolean(this.choices?.open || this.calendar?.open);
  }

  hide() {
    this.choices?.hide();
    this.calendar?.hide();
  }

  /** Stays at its field while the page scrolls. */
  place() {
    if (this.isOpen) {
      this.choices?.follow(this.field.getBoundingClientRect());
      this.calendar?.follow(this.field.getBoundingClientRect());
    }
  }

  private open() {
    const { input, editing } = this.field;
    if (editing && !this.isOpen) {
      const near = this.field.getBoundingClientRect();
      this.choices?.show(near, this.column.choices, input.value);
      this.calendar?.show(near, input.value);
      if (this.choices) {
        input.select();
      }
    }
  }

  private typed() {
    if (this.choices) {
      const text = this.field.input.value;
      if (!this.choices.open) {
        this.choices.show(this.field.getBoundingClientRect(), this.column.choices, '');
      }
      this.choices.filter(text);
    }
  }

  private key(event: KeyboardEvent) {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    if (this.handled(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private handled(event: KeyboardEvent): boolean {
    const { field } = this;
    switch (event.key) {
      case 'Enter':
        return this.enter(event);
      case 'Tab':
        field.finish(true);
        return false;
      case 'Escape':
        field.giveUp(this.isOpen);
        return true;
      case 'ArrowDown':
      case 'ArrowUp':
        return this.arrow(event.key === 'ArrowDown' ? 1 : -1, event.altKey);
      case 'PageDown':
      case 'PageUp':
        if (this.calendar?.open) {
          field.write(this.calendar.moveMonth(event.key === 'PageDown' ? 1 : -1));
          return true;
        }
        return false;
      default:
        if (field.locked && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
          field.sayReadOnly();
        }
        return false;
    }
  }

  /** Stores and goes on; in long texts Shift or Alt breaks the line, on a telephone Enter itself. */
  private enter({ shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const long = this.column.kind === 'LONG_TEXT' || this.column.kind === 'APPEND';
    if (long && matchMedia('(pointer: coarse)').matches && !ctrlKey && !metaKey) {
      return false;
    }
    if (long && shiftKey) {
      return false;
    }
    if (long && altKey) {
      this.field.breakLine();
      return true;
    }
    if ((this.choices || this.calendar) && !this.isOpen && !this.field.dirty) {
      this.open();
      return true;
    }
    this.field.finish(true);
    this.form.goOn(this.field, shiftKey ? -1 : 1);
    return true;
  }

  private arrow(by: number, alt: boolean): boolean {
    if (!this.choices && !this.calendar) {
      return false;
    }
    if (!this.isOpen) {
      this.open();
    } else if (this.choices) {
      this.choices.move(by);
    } else if (this.calendar) {
      this.field.write(this.calendar.move(by * (alt ? 1 : 7)));
    }
    return true;
  }
}
