import type { Edit } from '../edit/types';

/** A deal as its card shows it; texts are written in the person's language by the server. */
export interface Card {
  id: string;
  /** The column that it stands in. */
  stage: number;
  rank: string;
  /** Grows with every change of the deal. */
  version: number;
  /** Grows with every move. */
  placeVersion: number;
  movable: boolean;
  name: string;
  owner: string;
  initials: string;
  colour: string;
  amount: string;
  /** The amount to the cent. */
  exact: string;
  probability: string;
  action: string;
  due: string;
  late: boolean;
  stale: boolean;
  days: number;
  outcome: '' | 'won' | 'lost' | 'shelved';
  outcomeText: string;
}

export interface ColumnSetup {
  stage: number;
  name: string;
  shortName: string;
  /** What belongs here, while nothing is. */
  purpose: string;
}

export interface Setup {
  userName: string;
  texts: Record<string, string>;
  columns: ColumnSetup[];
}

/** The first cards of a column; all of them when `complete`. */
export interface FirstCards {
  stage: number;
  cards: Card[];
  complete: boolean;
}

/** The figures of a column, written out. */
export interface Head {
  stage: number;
  count: number;
  countText: string;
  sum: string;
  weighted: string;
  exact: string;
}

/** Somebody else with a card in hand, over the column `stage` and under the card `below`. */
export interface Holder {
  userName: string;
  name: string;
  colour: string;
  card: string;
  stage: number;
  below: string;
}

export interface Server {
  edited(moves: Edit[]): void;
  load(stage: number, from: number, count: number): Promise<Card[]>;
  holding(card: string, stage: number, below: string): void;
  released(): void;
  at(card: string): void;
  asked(kind: string, card: string | null): void;
}

/** A place on the board: in this column, under this card or at the top. */
export interface Target {
  stage: number;
  below: string;
}

/** Moves are edits of one field; its text says where to. */
export const PLACE = 'place';

export const writeTarget = ({ stage, below }: Target) => `${stage}:${below}`;

export function readTarget(text: string): Target {
  const [stage, below] = text.split(':', 2);
  return { stage: Number(stage), below: below ?? '' };
}

/** Cards stand by rank, then by id as numbers count: the order of the server. */
export function before(a: Card, b: Card): boolean {
  if (a.rank !== b.rank) {
    return a.rank < b.rank;
  }
  return a.id.length === b.id.length ? a.id < b.id : a.id.length < b.id.length;
}
