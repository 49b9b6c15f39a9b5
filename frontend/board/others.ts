import type { Board } from './board';
import type { Holder } from './types';

interface Glow {
  name: string;
  colour: string;
}

const GLOW_TIME = 2000;

/** What others have in hand, and what they have just changed. */
export class Others {
  private holders: Holder[] = [];

  private readonly glows = new Map<string, Glow>();

  constructor(private readonly board: Board) {}

  hold(holders: Holder[]) {
    this.holders = holders;
    this.board.draw();
  }

  glow(card: string, name: string, colour: string) {
    const glow = { name, colour };
    this.glows.set(card, glow);
    this.board.draw();
    setTimeout(() => {
      if (this.glows.get(card) === glow) {
        this.glows.delete(card);
        this.board.draw();
      }
    }, GLOW_TIME);
  }

  holderOf(card: string): Holder | undefined {
    return this.holders.find((holder) => holder.card === card);
  }

  /** Who holds a card over this column. */
  over(stage: number): Holder[] {
    return this.holders.filter((holder) => holder.stage === stage);
  }

  glowAt(card: string): Glow | undefined {
    return this.glows.get(card);
  }
}
