import type { Cell, Column, EditServer } from '../edit/types';

export interface Setup {
  name: string;
  userName: string;
  texts: Record<string, string>;
  columns: Column[];
}

/** A cell's place: the row's place in the list, and its id as long as it is loaded. */
export interface Spot {
  row: number;
  column: string;
}

export interface Mark {
  userName: string;
  name: string;
  colour: string;
  rowId: string;
  columnKey: string;
}

export interface Server extends EditServer {
  asked(kind: string, rowId: string | null): void;
  moved(rowId: string | null, columnKey: string | null): void;
  ticked(rowIds: string[]): void;
  rowsAt(from: number, count: number): Promise<Record<string, Cell>[]>;
}
