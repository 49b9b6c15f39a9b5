import { fill } from '../edit/types';
import { Speaker } from '../sheet/speaker';
import { Columns } from './columns';
import type { ColumnView } from './column-view';
import { Cursor } from './cursor';
import { Deck } from './deck';
import { Glide } from './glide';
import { Hand } from './hand';
import { Issues } from './issues';
import { Keys } from './keys';
import { Loader } from './loader';
import { Moves } from './moves';
import { Others } from './others';
import { Pointer } from './pointer';
import type { Server, Setup } from './types';

/** The parts of the board, and how it is drawn when one of them has changed something. */
export class Board extends HTMLElement {
  $server?: Server;

  deck!: Deck;

  columns!: Columns;

  cursor!: Cursor;

  pointer!: Pointer;

  others!: Others;

  issues!: Issues;

  speaker!: Speaker;

  readonly hand = new Hand(this);

  readonly moves = new Moves(this);

  loaded = false;

  filtered = false;

  protected setup?: Setup;

  protected loader!: Loader;

  private glide!: Glide;

  text(key: string): string {
    return this.setup?.texts[key] ?? '';
  }

  fill(key: string, ...values: unknown[]): string {
    return fill(this.text(key), ...values);
  }

  ask(kind: string, card: string | null = null) {
    this.$server?.asked(kind, card);
  }

  cardElement(card: string): HTMLElement | null {
    return this.querySelector(`[data-card="${CSS.escape(card)}"]`);
  }

  /** Like a click on the card's link, so that the browser's own ways work. */
  openDeal(card: string) {
    this.cardElement(card)?.parentElement?.querySelector<HTMLElement>('.card-link')?.click();
  }

  /** Does what may move a card for reasons of one's own, and lets its way be seen. */
  answered(card: string, action: () => void, from?: HTMLElement) {
    this.glide.along(
      [card],
      () => {
        action();
        this.draw();
      },
      from,
    );
    from?.isConnected && from.getAnimations().length === 0 && from.remove();
    this.issues.update();
  }

  /** Does what changes cards; those in view stay where they are, and these can be seen on their way. */
  change(moving: string[], action: () => void) {
    const { views } = this.columns;
    const anchors = views.map((view) => view.anchor());
    this.glide.along(moving, () => {
      action();
      this.hand.hold?.follow();
      this.draw();
      views.forEach((view, i) => view.hold(anchors[i]));
    });
    this.pointer.aim();
    views.forEach((view) => this.loader.look(view));
    this.issues.place();
  }

  /** Draws everything anew that has changed. */
  draw() {
    if (this.columns && this.isConnected) {
      const focused = this.cursor.on;
      this.cursor.settle();
      this.columns.draw();
      this.cursor.keep(focused);
    }
  }

  scrolled(view: ColumnView) {
    view.draw();
    this.loader.look(view);
    this.issues.place();
  }

  /** Cards were loaded. */
  arrived() {
    this.cursor.takeUp();
  }

  protected build(setup: Setup) {
    const help = document.createElement('p');
    help.id = 'board-help';
    help.hidden = true;
    help.textContent = this.text('help');
    this.append(help);
    this.deck = new Deck(setup.columns.map(({ stage }) => stage));
    this.others = new Others(this);
    this.cursor = new Cursor(this);
    this.pointer = new Pointer(this);
    this.issues = new Issues(this);
    this.loader = new Loader(this);
    this.glide = new Glide(this);
    this.speaker = new Speaker(this, (key) => this.text(key));
    this.columns = new Columns(this, setup.columns);
    new Keys(this);
  }
}
