import { connected, onReconnect } from '../edit/connection';
import { Outbox, type Entry } from '../edit/outbox';
import { Speaker } from '../sheet/speaker';
import { fill } from '../edit/types';
import { ColumnView } from './column-view';
import { Cursor } from './cursor';
import { Deck } from './deck';
import { Glide } from './glide';
import { Hold } from './hold';
import { Issues } from './issues';
import { Keys } from './keys';
import { Loader } from './loader';
import { Others } from './others';
import { Pointer } from './pointer';
import type { Card, FirstCards, Head, Holder, Server, Setup } from './types';

const NOTE_TIME = 2500;

/** The stage board: brings its parts together and hears the server. */
export class FunnelroomBoard extends HTMLElement {
  $server?: Server;

  deck!: Deck;

  cursor!: Cursor;

  pointer!: Pointer;

  others!: Others;

  issues!: Issues;

  speaker!: Speaker;

  outbox?: Outbox;

  /** The card in the person's own hand. */
  hold?: Hold;

  loaded = false;

  filtered = false;

  /** What scrolls sideways. */
  readonly strip = document.createElement('div');

  private setup?: Setup;

  private views: ColumnView[] = [];

  private loader!: Loader;

  private glide!: Glide;

  private ends: (() => void)[] = [];

  /** The server describes the board, before anything else. */
  configure(setup: Setup) {
    this.setup = setup;
    if (!this.deck) {
      this.build(setup);
    }
    if (!this.outbox) {
      this.open(setup);
    }
    this.draw();
  }

  disconnectedCallback() {
    this.giveUp();
    this.ends.splice(0).forEach((end) => end());
    this.outbox?.close();
    this.outbox = undefined;
  }

  /** Shows these cards, and more as they come into view. */
  show(first: FirstCards[], filtered: boolean) {
    this.giveUp();
    this.loader.forget();
    this.deck.start(first);
    this.loaded = true;
    this.filtered = filtered;
    this.views.forEach((view) => {
      view.scroller.scrollTop = 0;
    });
    this.draw();
    this.views.forEach((view) => this.loader.look(view));
    this.issues.update();
  }

  /** So much changed at once that what is in view is read anew. */
  refresh() {
    this.views.forEach((view) => this.loader.refresh(view));
  }

  /** The figures of all columns; `settled` when no change has come since they were read. */
  heads(heads: Head[], settled: boolean) {
    heads.forEach((head) => {
      this.view(head.stage)!.head = head;
    });
    let wrong: number[] = [];
    this.change([], () => {
      wrong = settled ? this.deck.reconcile(heads) : [];
    });
    wrong.forEach((stage) => this.loader.refresh(this.view(stage)!));
  }

  /** Cards as they are now, and cards that are not to be seen here any more. */
  patch(cards: Card[], gone: { id: string; version: number }[]) {
    const moving = cards.filter(({ id, stage }) => (this.deck.card(id)?.stage ?? stage) !== stage);
    this.change(
      moving.map(({ id }) => id),
      () => {
        cards.forEach((card) => this.deck.put(card));
        gone.forEach(({ id, version }) => this.deck.remove(id, version));
      },
    );
  }

  glow(card: string, name: string, colour: string, movedTo: number) {
    this.others.glow(card, name, colour);
    if (movedTo > 0 && !this.hold) {
      this.speaker.say('movedBy', name, card, this.view(movedTo)!.setup.shortName);
    }
  }

  holders(holders: Holder[]) {
    this.others.hold(holders);
  }

  settled(editId: string, card: string, version: number) {
    if (this.hold?.card.id === card) {
      this.hold.saw(version);
    }
    this.answered(card, () => this.outbox?.settled(editId, version));
  }

  /** The move was not made, and the person has been told elsewhere what it takes. */
  withdrawn(editId: string, card: string, version: number) {
    this.answered(card, () => this.outbox?.settled(editId, version));
  }

  conflict(editId: string, version: number, stage: string, name: string, colour: string, when: string) {
    const card = this.outbox?.open().find(({ edit }) => edit.editId === editId)?.edit.rowId;
    if (card !== undefined) {
      let entry: Entry | undefined;
      this.answered(card, () => {
        entry = this.outbox!.conflict(editId, { text: stage, version, name, colour, when });
      });
      this.issues.update();
      this.speaker.sayText(`${this.issues.said(entry!)} ${this.text('goThere')}`);
    }
  }

  goTo(stage: number, index: number) {
    this.cursor.goTo(stage, index);
  }

  /** For the context menu: which card it is about. */
  getContextMenuBeforeOpenDetail(event: any) {
    return { card: cardOf(event) ?? '' };
  }

  /** For the context menu: a long press takes the card up, and beside the cards there is none. */
  preventContextMenu(event: any): boolean {
    if (this.pointer.byTouch) {
      (event.detail?.sourceEvent ?? event).preventDefault();
      return true;
    }
    return cardOf(event) === undefined;
  }

  text(key: string): string {
    return this.setup?.texts[key] ?? '';
  }

  fill(key: string, ...values: unknown[]): string {
    return fill(this.text(key), ...values);
  }

  ask(kind: string, card: string | null = null) {
    this.$server?.asked(kind, card);
  }

  view(stage: number): ColumnView | undefined {
    return this.views.find((view) => view.stage === stage);
  }

  beside(stage: number, by: 1 | -1): ColumnView | undefined {
    return this.views[this.views.indexOf(this.view(stage)!) + by];
  }

  /** The column at this place across the screen, or the one nearest to it. */
  viewAt(x: number): ColumnView {
    const away = ({ root }: ColumnView) => {
      const { left, right } = root.getBoundingClientRect();
      return Math.max(left - x, x - right, 0);
    };
    return this.views.reduce((nearest, view) => (away(view) < away(nearest) ? view : nearest));
  }

  cardElement(card: string): HTMLElement | null {
    return this.querySelector(`[data-card="${CSS.escape(card)}"]`);
  }

  /** Like a click on the card's link, so that the browser's own ways work. */
  openDeal(card: string) {
    this.cardElement(card)?.parentElement?.querySelector<HTMLElement>('.card-link')?.click();
  }

  /** Takes a card in hand; false where the person may not move it, which is said. */
  pickUp(id: string): boolean {
    const card = this.deck.card(id);
    if (!card?.movable) {
      this.sayFixed(id);
      return false;
    }
    this.hold = new Hold(this, card);
    this.draw();
    this.speaker.say('taken', id);
    return true;
  }

  drop() {
    const { hold } = this;
    if (hold) {
      this.hold = undefined;
      const { name } = this.view(hold.target.stage)!.setup;
      const [place] = hold.position;
      const picture = this.pointer.end();
      this.answered(hold.card.id, () => hold.drop(), picture);
      this.cursor.put(hold.card.id);
      this.speaker.say('dropped', hold.card.id, name, place);
    }
  }

  giveUp() {
    const { hold } = this;
    if (hold) {
      this.hold = undefined;
      hold.end();
      this.answered(hold.card.id, () => {}, this.pointer.end());
      this.speaker.say('givenUp', hold.card.id);
    }
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
    const anchors = this.views.map((view) => view.anchor());
    this.glide.along(moving, () => {
      action();
      this.hold?.follow();
      this.draw();
      this.views.forEach((view, i) => view.hold(anchors[i]));
    });
    this.pointer.aim();
    this.views.forEach((view) => this.loader.look(view));
    this.issues.place();
  }

  /** Draws everything anew that has changed. */
  draw() {
    if (this.views.length > 0 && this.isConnected) {
      const focused = this.cursor.on;
      this.cursor.settle();
      this.views.forEach((view) => view.draw());
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

  private build(setup: Setup) {
    const text = (key: string) => this.text(key);
    this.deck = new Deck(setup.columns.map(({ stage }) => stage));
    this.others = new Others(this);
    this.cursor = new Cursor(this);
    this.pointer = new Pointer(this);
    this.issues = new Issues(this);
    this.loader = new Loader(this);
    this.glide = new Glide(this);
    this.speaker = new Speaker(this, text);
    this.views = setup.columns.map((column) => new ColumnView(this, column));
    new Keys(this);
    const help = document.createElement('p');
    help.id = 'board-help';
    help.hidden = true;
    help.textContent = text('help');
    this.strip.className = 'board-strip';
    this.strip.append(...this.views.map(({ root }) => root));
    this.strip.addEventListener('scroll', () => this.issues.place(), { passive: true });
    this.append(help, this.strip);
    new ResizeObserver(() => this.views.forEach((view) => this.scrolled(view))).observe(this);
  }

  /** Takes up the moves that an earlier page left, and sends them. */
  private open({ userName }: Setup) {
    const prefix = `funnelroom.${userName}.board.edit.`;
    this.outbox = new Outbox(prefix, () => this.$server, connected, () => this.movesChanged());
    this.deck.outbox = this.outbox;
    const lone = (event: KeyboardEvent) => {
      if (event.target === document.body && !event.altKey) {
        this.loneKey(event);
      }
    };
    addEventListener('keydown', lone);
    this.ends.push(
      onReconnect(() => this.outbox?.resend()),
      () => removeEventListener('keydown', lone),
    );
    setTimeout(() => this.outbox?.resend());
  }

  private loneKey(event: KeyboardEvent) {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (key === 'escape' && this.hold) {
      this.giveUp();
    } else if (key === 'n' && !command) {
      event.preventDefault();
      this.ask('NEW_ROW');
    } else if ((key === 'z' || key === 'y') && command) {
      event.preventDefault();
      this.ask(key === 'y' || event.shiftKey ? 'REDO' : 'UNDO');
    }
  }

  private movesChanged() {
    this.deck.changed();
    this.draw();
    const detail = { count: this.outbox?.count ?? 0 };
    document.dispatchEvent(new CustomEvent('funnelroom-unsent', { detail }));
  }

  /** Explains for a moment why the card stays where it is. */
  private sayFixed(card: string) {
    const element = this.cardElement(card);
    this.speaker.say('fixed');
    if (element) {
      element.dataset.note = this.text('fixed');
      setTimeout(() => delete element.dataset.note, NOTE_TIME);
    }
  }
}

const cardOf = (event: any): string | undefined => {
  const path: EventTarget[] = (event.detail?.sourceEvent ?? event).composedPath();
  const slot = path.find((node) => (node as Element).classList?.contains('board-slot')) as Element | undefined;
  return slot?.querySelector<HTMLElement>('[data-card]')?.dataset.card;
};

if (!customElements.get('funnelroom-board')) {
  customElements.define('funnelroom-board', FunnelroomBoard);
}

