import type { Cell } from '../edit/types';
import type { Spot } from './types';

/* eslint-disable @typescript-eslint/no-explicit-any */

/**
 * The one place that knows the inner parts of vaadin-grid. Everything else of the sheet speaks of
 * spots, cells and rectangles.
 */
export class GridView {
  /** Keys of the columns shown, from left to right. */
  keys: string[] = [];

  private byKey = new Map<string, any>();

  constructor(readonly grid: any) {}

  get ready() {
    return Boolean(this.grid.$?.table && this.grid.$connector && this.grid._columnTree);
  }

  get scroller(): HTMLElement {
    return this.grid.$.table;
  }

  get size(): number {
    return this.grid.size ?? 0;
  }

  /** Columns come, go and move: read them anew. */
  readColumns() {
    const shown = this.grid._getColumnsInOrder().filter((column: any) => column.sheetKey && !column.hidden);
    this.keys = shown.map((column: any) => column.sheetKey);
    this.byKey = new Map(shown.map((column: any) => [column.sheetKey, column]));
  }

  rowId(row: number): string | undefined {
    return this.anyCell(row)?.[0];
  }

  cell(spot: Spot): Cell | undefined {
    return this.cellOf(this.item(spot.row), this.byKey.get(spot.column));
  }

  /** Where a row is among those loaded; -1 when it is not. */
  indexOf(rowId: string): number {
    const items = this.grid._dataProviderController.rootCache.items;
    const column = this.byKey.get(this.keys[0]);
    for (const index in items) {
      if (this.cellOf(items[index], column)?.[0] === rowId) {
        return +index;
      }
    }
    return -1;
  }

  /** The rows on screen, from top to bottom. */
  rendered(): { row: number; rowId?: string; top: number }[] {
    return this.grid
      ._getRenderedRows()
      .map((row: any) => ({ row: row.index, rowId: this.rowId(row.index), top: row.getBoundingClientRect().top }));
  }

  firstVisible(): number {
    return this.grid._firstVisibleIndex ?? 0;
  }

  rowsPerPage(): number {
    return Math.max(1, Math.floor(this.bodyRect().height / 36) - 1);
  }

  /** What lies under an element or an event's path. */
  spotOf(node: Element | null): Spot | undefined {
    const td = this.tableCell(node);
    const column = td?._column?.sheetKey;
    return column && this.grid.$.items.contains(td) ? { row: (td.parentElement as any).index, column } : undefined;
  }

  /** The row whose own handle an element belongs to. */
  handleOf(node: Element | null): number | undefined {
    const td = this.tableCell(node);
    return td?._column?.sheetHandle && this.grid.$.items.contains(td) ? (td.parentElement as any).index : undefined;
  }

  /** The rectangle of a cell on screen; undefined while its row is not drawn. */
  rect(spot: Spot): DOMRect | undefined {
    return this.element(spot)?.getBoundingClientRect();
  }

  /** The part of the screen in which cells of a column may be seen. */
  clip(column: string): { left: number; right: number; top: number; bottom: number } {
    const body = this.bodyRect();
    if (this.byKey.get(column)?.frozen) {
      return body;
    }
    const frozen = this.keys.filter((key) => this.byKey.get(key).frozen).pop();
    const last = frozen ? this.byKey.get(frozen) : this.handleColumn();
    const left = last?._headerCell?.getBoundingClientRect().right ?? body.left;
    return { left, right: body.right, top: body.top, bottom: body.bottom };
  }

  content(spot: Spot): HTMLElement | undefined {
    return (this.element(spot) as any)?._content;
  }

  scrollTo(spot: Spot) {
    this.grid.__ensureFlatIndexInViewport(spot.row);
    const td = this.element(spot);
    if (td) {
      this.grid._scrollHorizontallyToCell(td);
      this.grid.__updateHorizontalScrollPosition();
    }
  }

  /** Puts a row so many pixels below the top of the body. */
  scrollRow(row: number, top: number) {
    const drawn = this.rendered().find((each) => each.row === row);
    if (drawn) {
      const off = drawn.top - this.bodyRect().top - top;
      if (Math.abs(off) > 0.5) {
        this.scroller.scrollTop += off;
      }
    } else {
      this.grid.scrollToIndex(row);
      this.scroller.scrollTop -= top;
    }
  }

  bodyRect() {
    const table = this.scroller.getBoundingClientRect();
    const top = this.grid.$.header.getBoundingClientRect().bottom;
    return {
      left: table.left,
      right: table.left + this.scroller.clientWidth,
      top,
      bottom: table.top + this.scroller.clientHeight,
      height: table.top + this.scroller.clientHeight - top,
    };
  }

  /** Draws one cell anew, if it is on screen. */
  repaint(spot: Spot) {
    const td: any = this.element(spot);
    const row = td?.parentElement;
    if (row?._item && td._column.renderer) {
      td._column.renderer(td._content, td._column, { item: row._item, index: row.index });
    }
  }

  repaintId(rowId: string, column: string) {
    const drawn = this.rendered().find((each) => each.rowId === rowId);
    if (drawn) {
      this.repaint({ row: drawn.row, column });
    }
  }

  repaintRows() {
    this.grid.requestContentUpdate();
  }

  focusHeader() {
    this.grid._headerFocusable?.focus();
  }

  private handleColumn() {
    return this.grid._getColumnsInOrder().find((column: any) => column.sheetHandle);
  }

  private item(row: number) {
    return this.grid._dataProviderController.rootCache.items[row];
  }

  private anyCell(row: number) {
    return this.cellOf(this.item(row), this.byKey.get(this.keys[0]));
  }

  private cellOf(item: any, column: any): Cell | undefined {
    return item && column ? item[`${column.renderer?.__rendererId}c`] : undefined;
  }

  private element(spot: Spot): HTMLElement | undefined {
    const column = this.byKey.get(spot.column);
    const row: any = [...this.grid.$.items.children].find((each: any) => each.index === spot.row && !each.hidden);
    return column && row?.__cells?.find((td: any) => td._column === column);
  }

  private tableCell(node: Element | null): any {
    return node?.closest('vaadin-grid-cell-content')?.assignedSlot?.closest('td');
  }
}
