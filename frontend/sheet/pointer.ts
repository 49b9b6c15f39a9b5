import type { FunnelroomSheet } from './funnelroom-sheet';
import type { Spot } from './types';

/** Mouse and touch: one listener each for the whole sheet. */
export class Pointer {
  private touch = false;

  private drag?: ReturnType<typeof setInterval>;

  private last?: PointerEvent | MouseEvent;

  constructor(private readonly sheet: FunnelroomSheet) {
    const { grid } = sheet.view;
    grid.addEventListener('pointerdown', (event: PointerEvent) => {
      this.touch = event.pointerType === 'touch';
    });
    grid.addEventListener('mousedown', (event: MouseEvent) => this.down(event), true);
    grid.addEventListener('dblclick', (event: MouseEvent) => {
      if (this.spot(event)) {
        sheet.edits.start();
      }
    });
    grid.addEventListener('click', (event: MouseEvent) => this.click(event));
  }

  private down(event: MouseEvent) {
    const spot = this.spot(event);
    if (!spot) {
      return;
    }
    // The grid would take the focus away from where typing goes.
    event.preventDefault();
    event.stopPropagation();
    const { sheet } = this;
    const again = sheet.cursor.at?.row === spot.row && sheet.cursor.at.column === spot.column;
    if (again && sheet.editor.editing) {
      return;
    }
    sheet.edits.finish();
    if (event.button === 2) {
      const { range } = sheet.cursor;
      const place = sheet.view.keys.indexOf(spot.column);
      const inside =
        range && spot.row >= range.top && spot.row <= range.bottom && place >= range.left && place <= range.right;
      if (!inside) {
        sheet.cursor.put(spot);
      }
    } else if (event.shiftKey && sheet.cursor.at) {
      sheet.cursor.extend(spot);
    } else {
      sheet.cursor.put(spot);
      this.track();
    }
    sheet.editor.focus();
    if (this.touch && again) {
      sheet.edits.start();
    }
  }

  /** Follows a drag, and scrolls on when it leaves the sheet. */
  private track() {
    if (this.touch) {
      return;
    }
    const move = (event: MouseEvent) => {
      this.last = event;
      const spot = this.spotAt(event.clientX, event.clientY);
      const corner = this.sheet.cursor.corner ?? this.sheet.cursor.at;
      if (spot && (spot.row !== corner?.row || spot.column !== corner.column)) {
        this.sheet.cursor.extend(spot);
      }
    };
    const up = () => {
      clearInterval(this.drag);
      removeEventListener('mousemove', move);
      removeEventListener('mouseup', up);
      this.last = undefined;
    };
    addEventListener('mousemove', move);
    addEventListener('mouseup', up);
    this.drag = setInterval(() => this.scrollOn(), 60);
  }

  private scrollOn() {
    if (this.last) {
      const body = this.sheet.view.bodyRect();
      const { clientX, clientY } = this.last;
      const rows = Math.sign(Math.max(0, clientY - body.bottom) - Math.max(0, body.top - clientY));
      const columns = Math.sign(Math.max(0, clientX - body.right) - Math.max(0, body.left - clientX));
      if (rows !== 0 || columns !== 0) {
        this.sheet.cursor.move(rows, columns, true);
      }
    }
  }

  private click(event: MouseEvent) {
    const target = event.target as HTMLElement;
    if (target.closest('.sheet-tick-all')) {
      this.sheet.ask('SELECT_ALL');
      return;
    }
    const row = this.sheet.view.handleOf(target);
    if (row !== undefined) {
      if (target.closest('.sheet-open')) {
        this.sheet.ask('OPEN_ROW', this.sheet.view.rowId(row));
      } else {
        this.sheet.ticks.toggle(row, event.shiftKey);
      }
    }
  }

  private spot(event: Event): Spot | undefined {
    return this.sheet.view.spotOf(event.target as Element);
  }

  private spotAt(x: number, y: number): Spot | undefined {
    return this.sheet.view.spotOf(document.elementFromPoint(x, y));
  }
}
