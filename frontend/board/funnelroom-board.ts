import { Board } from './board';
import { comeHome } from './homecoming';
import { hearLoneKeys } from './lone-keys';
import { cardOf, sourceOf } from './menu';
import type { Card, FirstCards, Head, Holder, Setup } from './types';

const AFTER_DIALOG = 100;

/** The stage board: what the server says to it. */
export class FunnelroomBoard extends Board {
  private ends: (() => void)[] = [];

  /** The server describes the board, before anything else. */
  configure(setup: Setup) {
    this.setup = setup;
    if (!this.deck) {
      this.build(setup);
    }
    this.moves.open(setup.userName);
    if (this.ends.length === 0) {
      this.ends = [hearLoneKeys(this), comeHome(this)];
    }
    this.draw();
  }

  disconnectedCallback() {
    this.hand.giveUp();
    this.moves.close();
    this.ends.splice(0).forEach((end) => end());
  }

  /** Shows these cards, and more as they come into view. */
  show(first: FirstCards[], filtered: boolean) {
    this.hand.giveUp();
    this.loader.forget();
    this.deck.start(first);
    this.loaded = true;
    this.filtered = filtered;
    this.columns.views.forEach((view) => {
      view.scroller.scrollTop = 0;
    });
    this.draw();
    this.columns.views.forEach((view) => this.loader.look(view));
    this.issues.update();
  }

  /** So much changed at once that what is in view is read anew. */
  refresh() {
    this.columns.views.forEach((view) => this.loader.refresh(view));
  }

  /** The figures of all columns; `settled` when no change has come since they were read. */
  heads(heads: Head[], settled: boolean) {
    heads.forEach((head) => {
      this.columns.view(head.stage)!.head = head;
    });
    let wrong: number[] = [];
    this.change([], () => {
      wrong = settled ? this.deck.reconcile(heads) : [];
    });
    wrong.forEach((stage) => this.loader.refresh(this.columns.view(stage)!));
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
    if (movedTo > 0 && !this.hand.hold) {
      this.speaker.say('movedBy', name, card, this.columns.view(movedTo)!.setup.shortName);
    }
  }

  holders(holders: Holder[]) {
    this.others.hold(holders);
  }

  settled(editId: string, card: string, version: number) {
    if (this.hand.hold?.card.id === card) {
      this.hand.hold.saw(version);
    }
    this.moves.settled(editId, card, version);
  }

  /** The move was not made, and the person has been told elsewhere what it takes. */
  withdrawn(editId: string, card: string, version: number) {
    this.moves.settled(editId, card, version);
  }

  conflict(editId: string, version: number, stage: string, name: string, colour: string, when: string) {
    this.moves.conflict(editId, { text: stage, version, name, colour, when });
  }

  /** Once a dialog that closes meanwhile has given the focus back. */
  goTo(stage: number, index: number) {
    setTimeout(() => this.cursor.goTo(stage, index), AFTER_DIALOG);
  }

  /** For the context menu: which card it is about. */
  getContextMenuBeforeOpenDetail(event: any) {
    return { card: cardOf(event) ?? '' };
  }

  /** For the context menu: a long press takes the card up, and beside the cards there is none. */
  preventContextMenu(event: any): boolean {
    if (this.pointer.byTouch) {
      sourceOf(event).preventDefault();
      return true;
    }
    return cardOf(event) === undefined;
  }
}

if (!customElements.get('funnelroom-board')) {
  customElements.define('funnelroom-board', FunnelroomBoard);
}
