import { before, type Card } from './types';

/**
 * The cards of one column as the server has them. Those that were not loaded yet are holes, so that
 * each card has its place in the whole column.
 */
export class Column {
  cards: (Card | undefined)[] = [];

  constructor(readonly stage: number) {}

  /** Begins with the first cards; unless they are all, at least one more is not loaded yet. */
  start(cards: Card[], complete: boolean) {
    this.cards = complete ? [...cards] : [...cards, undefined];
  }

  get complete(): boolean {
    return !this.cards.includes(undefined);
  }

  find(id: string): Card | undefined {
    return this.cards[this.indexOf(id)];
  }

  indexOf(id: string): number {
    return this.cards.findIndex((card) => card?.id === id);
  }

  /** Puts a card where its rank says; one that lands among holes becomes one of them: false. */
  put(card: Card): boolean {
    const at = this.indexOf(card.id);
    if (at >= 0) {
      if (this.fits(card, at)) {
        this.cards[at] = card;
        return true;
      }
      this.cards.splice(at, 1);
    }
    const next = this.cards.findIndex((other) => other && before(card, other));
    const place = next < 0 ? this.cards.length : next;
    const known = place === 0 || this.cards[place - 1] !== undefined;
    this.cards.splice(place, 0, known ? card : undefined);
    return known;
  }

  remove(id: string) {
    const at = this.indexOf(id);
    if (at >= 0) {
      this.cards.splice(at, 1);
    }
  }

  /** Takes over a stretch that the server has read; it knows better than what was here. */
  merge(from: number, asked: number, page: Card[]) {
    const ids = new Set(page.map((card) => card.id));
    this.cards.forEach((card, i) => {
      if (card && ids.has(card.id)) {
        this.cards[i] = undefined;
      }
    });
    while (this.cards.length < from) {
      this.cards.push(undefined);
    }
    this.cards.splice(from, page.length < asked ? Infinity : asked, ...page);
  }

  /**
   * Learns how many cards there are. Cards that came or went out of sight make holes more or fewer;
   * false when no hole can stand for them, so that the column had better be read anew.
   */
  resize(count: number): boolean {
    if (count === this.cards.length) {
      return true;
    }
    const complete = this.complete;
    while (this.cards.length < count) {
      this.cards.push(undefined);
    }
    for (let i = this.cards.length - 1; i >= 0 && this.cards.length > count; i -= 1) {
      if (!this.cards[i]) {
        this.cards.splice(i, 1);
      }
    }
    return !complete && this.cards.length === count;
  }

  private fits(card: Card, at: number): boolean {
    let above = at - 1;
    let below = at + 1;
    while (above >= 0 && !this.cards[above]) {
      above -= 1;
    }
    while (below < this.cards.length && !this.cards[below]) {
      below += 1;
    }
    const prior = this.cards[above];
    const next = this.cards[below];
    return (!prior || before(prior, card)) && (!next || before(card, next));
  }
}
