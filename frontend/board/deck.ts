import type { Outbox } from '../edit/outbox';
import { Column } from './column';
import { readTarget, type Card, type FirstCards, type Head } from './types';

type Places = (Card | undefined)[];

/** All cards of the board: as the server has them, and as they stand with the person's own moves. */
export class Deck {
  readonly columns = new Map<number, Column>();

  private readonly known = new Map<string, Card>();

  private shown?: Map<number, Places>;

  outbox?: Outbox;

  constructor(readonly stages: number[]) {
    stages.forEach((stage) => this.columns.set(stage, new Column(stage)));
  }

  start(first: FirstCards[]) {
    this.known.clear();
    first.forEach(({ stage, cards, complete }) => {
      this.columns.get(stage)!.start(cards, complete);
      cards.forEach((card) => this.known.set(card.id, card));
    });
    this.changed();
  }

  card(id: string): Card | undefined {
    return this.known.get(id);
  }

  /** What a column shows: its cards with those moved away left out and those moved here put in. */
  list(stage: number): Places {
    this.shown ??= this.arranged();
    return this.shown.get(stage)!;
  }

  /** Where a card is shown. */
  where(id: string): { stage: number; index: number } | undefined {
    for (const stage of this.stages) {
      const index = indexOf(this.list(stage), id);
      if (index >= 0) {
        return { stage, index };
      }
    }
    return undefined;
  }

  first(): Card | undefined {
    return this.stages.map((stage) => this.list(stage).find(Boolean)).find(Boolean);
  }

  /** The newest state of a card, wherever it stands now. Older news change nothing. */
  put(card: Card) {
    const before = this.known.get(card.id);
    if (before && before.version > card.version) {
      return;
    }
    if (before && before.stage !== card.stage) {
      this.columns.get(before.stage)!.remove(card.id);
    }
    if (this.columns.get(card.stage)!.put(card)) {
      this.known.set(card.id, card);
    } else {
      this.known.delete(card.id);
    }
    this.changed();
  }

  remove(id: string, version: number) {
    const card = this.known.get(id);
    if (card && card.version <= version) {
      this.known.delete(id);
      this.columns.get(card.stage)!.remove(id);
      this.changed();
    }
  }

  merge(stage: number, from: number, asked: number, page: Card[]) {
    page.forEach((card) => {
      const before = this.known.get(card.id);
      if (before && before.stage !== stage) {
        this.columns.get(before.stage)!.remove(card.id);
      }
      this.known.set(card.id, card);
    });
    this.columns.get(stage)!.merge(from, asked, page);
    this.changed();
  }

  /** A column was read anew from here on: what else was known of it may be old. */
  restart(stage: number, from: number, asked: number, page: Card[]) {
    const column = this.columns.get(stage)!;
    column.cards.forEach((card, i) => {
      if (card) {
        this.known.delete(card.id);
        column.cards[i] = undefined;
      }
    });
    this.merge(stage, from, asked, page);
  }

  /** The columns of which the figures say that they are not as they are shown here. */
  reconcile(heads: Head[]): number[] {
    const wrong = heads.filter(({ stage, count }) => !this.columns.get(stage)!.resize(count));
    this.changed();
    return wrong.map(({ stage }) => stage);
  }

  /** Something was moved, or a move was answered. */
  changed() {
    this.shown = undefined;
  }

  /** The columns as they will be when the person's own moves are stored, one after the other. */
  private arranged(): Map<number, Places> {
    const moves = this.outbox?.open() ?? [];
    const lists = new Map<number, Places>();
    this.columns.forEach(({ cards }, stage) => lists.set(stage, moves.length === 0 ? cards : [...cards]));
    moves.forEach(({ edit }) => {
      const { stage, below } = readTarget(edit.text);
      const card = this.known.get(edit.rowId);
      const to = lists.get(stage);
      if (card && to) {
        lists.forEach((list) => {
          const at = indexOf(list, card.id);
          if (at >= 0) {
            list.splice(at, 1);
          }
        });
        to.splice(below === '' ? 0 : indexOf(to, below) + 1, 0, card);
      }
    });
    return lists;
  }
}

const indexOf = (list: Places, id: string) => list.findIndex((card) => card?.id === id);
