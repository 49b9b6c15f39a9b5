import type { FunnelroomSheet } from './funnelroom-sheet';

/** So long a lone `n` may still become the beginning of a word. */
const LONE_KEY = 350;

/** The keyboard of the sheet. While an input method composes, every key is its own. */
export class Keys {
  private leaving = false;

  private lone?: ReturnType<typeof setTimeout>;

  constructor(private readonly sheet: FunnelroomSheet) {
    sheet.editor.input.addEventListener('keydown', (event) => this.down(event));
  }

  private down(event: KeyboardEvent) {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    clearTimeout(this.lone);
    const handled = this.sheet.editor.editing ? this.editing(event) : this.resting(event);
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.key !== 'Escape' && event.key !== 'Tab' && event.key !== 'Shift') {
      this.leaving = false;
    }
  }

  private editing(event: KeyboardEvent): boolean {
    const { editor, cursor } = this.sheet;
    const { key, shiftKey, altKey } = event;
    const list = editor.choices.open;
    const days = editor.calendar.open;
    switch (key) {
      case 'Enter':
        if (altKey && editor.editing!.column.kind === 'LONG_TEXT') {
          editor.breakLine();
        } else {
          this.sheet.edits.finish(true);
          cursor.move(shiftKey ? -1 : 1, 0);
        }
        return true;
      case 'Tab':
        this.sheet.edits.finish(true);
        cursor.step(shiftKey ? -1 : 1);
        return true;
      case 'Escape':
        this.sheet.edits.cancel();
        return true;
      case 'ArrowDown':
      case 'ArrowUp': {
        const by = key === 'ArrowDown' ? 1 : -1;
        if (list) {
          editor.choices.move(by);
          return true;
        }
        if (days) {
          editor.write(editor.calendar.move(by * (altKey ? 1 : 7)));
          return true;
        }
        return this.onward(by, 0);
      }
      case 'ArrowLeft':
      case 'ArrowRight': {
        const by = key === 'ArrowRight' ? 1 : -1;
        if (days && altKey) {
          editor.write(editor.calendar.move(by));
          return true;
        }
        return this.onward(0, by);
      }
      case 'PageDown':
      case 'PageUp':
        if (days) {
          editor.write(editor.calendar.moveMonth(key === 'PageDown' ? 1 : -1));
        }
        return true;
      default:
        return false;
    }
  }

  /** After a quick edit the arrow keys leave the cell. */
  private onward(rows: number, columns: number): boolean {
    if (!this.sheet.editor.editing!.quick) {
      return false;
    }
    this.sheet.edits.finish();
    this.sheet.cursor.move(rows, columns);
    return true;
  }

  private resting(event: KeyboardEvent): boolean {
    const { cursor, view } = this.sheet;
    const { key, shiftKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const edge = command ? Infinity : 1;
    switch (key) {
      case 'ArrowDown':
        return this.move(edge, 0, shiftKey);
      case 'ArrowUp':
        return this.move(-edge, 0, shiftKey);
      case 'ArrowRight':
        return this.move(0, edge, shiftKey);
      case 'ArrowLeft':
        return this.move(0, -edge, shiftKey);
      case 'Home':
        return this.move(command ? -Infinity : 0, -Infinity, shiftKey);
      case 'End':
        return this.move(command ? Infinity : 0, Infinity, shiftKey);
      case 'PageDown':
        return this.move(view.rowsPerPage(), 0, shiftKey);
      case 'PageUp':
        return this.move(-view.rowsPerPage(), 0, shiftKey);
      case 'Tab':
        return this.tab(shiftKey);
      case 'Escape':
        this.leaving = true;
        cursor.put(cursor.at!);
        this.sheet.speaker.say('tabLeaves');
        return true;
      case 'Enter':
        if (command) {
          this.sheet.ask('OPEN_ROW', cursor.at?.rowId);
        } else {
          this.sheet.edits.start();
        }
        return true;
      case 'F2':
        this.sheet.edits.start();
        return true;
      case 'F8':
        this.sheet.issues.focus();
        return true;
      case 'F10':
      case 'ContextMenu':
        if (key === 'F10' && !shiftKey) {
          return false;
        }
        this.sheet.openMenu();
        return true;
      case 'Delete':
      case 'Backspace':
        void this.sheet.ranges.clear();
        return true;
      case ' ':
        this.sheet.ticks.toggle(cursor.at!.row, shiftKey);
        return true;
      default:
        return command ? this.command(event) : this.letter(event);
    }
  }

  private move(rows: number, columns: number, extending: boolean): boolean {
    this.sheet.cursor.move(rows, columns, extending);
    return true;
  }

  private tab(back: boolean): boolean {
    if (this.leaving || !this.sheet.cursor.step(back ? -1 : 1)) {
      this.leaving = false;
      if (back) {
        this.sheet.view.focusHeader();
      }
      return back;
    }
    return true;
  }

  private command({ key, shiftKey }: KeyboardEvent): boolean {
    const { cursor } = this.sheet;
    switch (key.toLowerCase()) {
      case 'f':
        return this.search();
      case 'z':
        this.sheet.ask(shiftKey ? 'REDO' : 'UNDO');
        return true;
      case 'y':
        this.sheet.ask('REDO');
        return true;
      case 'd':
        void this.sheet.ranges.fillDown();
        return true;
      case 'a':
        cursor.all();
        return true;
      default:
        return false;
    }
  }

  /** Whoever offers a search beside the sheet hears of it. */
  private search(): boolean {
    return !document.dispatchEvent(new CustomEvent('sheet-search', { cancelable: true }));
  }

  private letter({ key, altKey }: KeyboardEvent): boolean {
    if (key.length !== 1 || altKey) {
      return false;
    }
    const { editor } = this.sheet;
    if (key === '/') {
      return this.search();
    }
    if (key === 'n' && editor.input.readOnly) {
      this.sheet.ask('NEW_ROW');
      return true;
    }
    if (editor.input.readOnly) {
      this.sheet.speaker.sayReadOnly(this.sheet.cursor.at);
      return true;
    }
    if (key === 'n') {
      this.lone = setTimeout(() => {
        if (editor.editing?.quick !== undefined && editor.input.value === 'n') {
          this.sheet.edits.cancel();
          this.sheet.ask('NEW_ROW');
        }
      }, LONE_KEY);
    }
    return false;
  }
}
