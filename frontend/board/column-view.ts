import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { drawCard, PITCH } from './card';
import { drawHead } from './column-head';
import type { Board } from './board';
import { drawLines } from './lines';
import type { Card, ColumnSetup, Head } from './types';

const AHEAD = 4;
const SKELETONS = [0, 1, 2];

/** A card, and how far it stands below the upper edge of its column. */
export interface Anchor {
  card: string;
  offset: number;
}

/** One column on screen: of its cards only those in view are in the page. */
export class ColumnView {
  readonly root = document.createElement('section');

  head?: Head;

  constructor(
    private readonly board: Board,
    readonly setup: ColumnSetup,
  ) {
    this.root.className = `board-column stage-${setup.stage}`;
    this.root.dataset.stage = String(setup.stage);
    this.root.setAttribute('aria-labelledby', `board-column-${setup.stage}`);
  }

  get stage(): number {
    return this.setup.stage;
  }

  get list(): (Card | undefined)[] {
    return this.board.deck.list(this.stage);
  }

  get scroller(): HTMLElement {
    return this.root.querySelector('.board-list')!;
  }

  private get track(): HTMLElement {
    return this.root.querySelector('.board-track')!;
  }

  /** The first and the last place in view. */
  get inView(): [number, number] {
    const { scroller } = this;
    const first = Math.floor((scroller?.scrollTop ?? 0) / PITCH);
    return [first, first + Math.ceil((scroller?.clientHeight || innerHeight) / PITCH)];
  }

  element(id: string): HTMLElement | null {
    return this.root.querySelector(`[data-card="${CSS.escape(id)}"]`);
  }

  /** Where on screen the place of this index begins. */
  topOf(index: number): number {
    return this.track.getBoundingClientRect().top + index * PITCH;
  }

  /** The place between two cards that is nearest to a height on screen. */
  gapAt(y: number): number {
    const gap = Math.round((y - this.track.getBoundingClientRect().top) / PITCH);
    return Math.max(0, Math.min(this.list.length, gap));
  }

  /** Scrolls until the place can be seen. */
  reveal(index: number) {
    const { scroller } = this;
    const top = index * PITCH;
    if (top < scroller.scrollTop) {
      scroller.scrollTop = top;
    } else if (top + PITCH > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTop = top + PITCH - scroller.clientHeight;
    }
    this.root.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Scrolls the column to the board's edge. */
  bringIn() {
    this.root.scrollIntoView({ block: 'nearest', inline: 'start' });
  }

  /** What is to stay where it is on screen while cards come and go. */
  anchor(): Anchor | undefined {
    const { scroller, list } = this;
    const { hand, cursor, pointer } = this.board;
    const held = hand.hold?.target.stage === this.stage ? hand.hold.target.below : undefined;
    if (!scroller || (scroller.scrollTop === 0 && !held && !pointer.isIn(this) && !this.root.contains(document.activeElement))) {
      return undefined;
    }
    const [first, last] = this.inView;
    const seen = list.slice(first, last + 1).filter((card) => card !== undefined);
    const card =
      seen.find(({ id }) => id === held) ??
      seen.find(({ id }) => id === cursor.on) ??
      seen.find(({ id }) => this.offset(id) >= 0);
    return card && { card: card.id, offset: this.offset(card.id) };
  }

  /** Brings an anchor back to where it was; the column has been drawn. */
  hold(anchor: Anchor | undefined) {
    const index = anchor ? this.list.findIndex((card) => card?.id === anchor.card) : -1;
    const top = index * PITCH - (anchor?.offset ?? 0);
    if (index >= 0 && Math.abs(top - this.scroller.scrollTop) >= 1) {
      this.scroller.scrollTop = top;
      this.draw(true);
    }
  }

  /** Draws what is to be seen; `still` where the cards have not moved but the column scrolled. */
  draw(still = false) {
    const { stage, list } = this;
    render(
      html`${drawHead(this.board, this.setup, this.head)}
        <div class="board-list" @scroll=${() => this.board.scrolled(this)}>
          <div
            class="board-track${still ? ' still' : ''}"
            role=${list.length > 0 ? 'list' : nothing}
            aria-labelledby=${list.length > 0 ? `board-column-${stage}` : nothing}
            style="block-size:${list.length * PITCH}px"
            >${this.cards()}${drawLines(this.board, this)}</div
          >
          ${list.length === 0 ? this.empty() : nothing}
        </div>`,
      this.root,
    );
    if (still) {
      // The cards are to be where they are before movement is allowed again.
      void this.track.offsetHeight;
      this.track.classList.remove('still');
    }
  }

  private offset(card: string): number {
    return this.list.findIndex((other) => other?.id === card) * PITCH - this.scroller.scrollTop;
  }

  private cards() {
    const { list } = this;
    const [first, last] = this.inView;
    const places = new Set<number>();
    for (let i = Math.max(0, first - AHEAD); i <= Math.min(list.length - 1, last + AHEAD); i += 1) {
      places.add(i);
    }
    // What the person has in hand or under the keyboard stays in the page, wherever they scroll.
    list.forEach((card, i) => {
      if (card && (card.id === this.board.cursor.card || card.id === this.board.hand.hold?.card.id)) {
        places.add(i);
      }
    });
    return repeat(
      [...places].sort((a, b) => a - b),
      (i) => list[i]?.id ?? i,
      (i) =>
        html`<div
          class="board-slot"
          role="listitem"
          aria-setsize=${list.length}
          aria-posinset=${i + 1}
          style="translate:0 ${i * PITCH}px"
          >${list[i] ? drawCard(this.board, list[i]!) : skeleton()}</div
        >`,
    );
  }

  private empty() {
    if (!this.board.loaded) {
      return SKELETONS.map((i) => html`<div class="board-slot" style="translate:0 ${i * PITCH}px">${skeleton()}</div>`);
    }
    return html`<p class="board-purpose">${
      this.board.filtered ? this.board.text('emptyFiltered') : this.setup.purpose
    }</p>`;
  }
}

const skeleton = () => html`<div class="board-card skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
