import { PITCH } from './card';
import type { Board } from './board';

/** The keyboard of the board: the arrows walk, or carry the card that Space picked up. */
export class Keys {
  constructor(private readonly board: Board) {
    board.addEventListener('keydown', (event) => this.down(event));
    board.addEventListener('focusout', () => {
      if (board.hand.hold && !board.pointer.dragging) {
        // A card that is drawn elsewhere comes back to its focus at once.
        setTimeout(() => board.cursor.on === undefined && board.hand.giveUp());
      }
    });
  }

  private down(event: KeyboardEvent) {
    const card = (event.target as HTMLElement).dataset?.card;
    if (card === undefined || event.isComposing) {
      return;
    }
    const handled = this.board.hand.hold ? this.carrying(event) : this.resting(event, card);
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private resting(event: KeyboardEvent, card: string): boolean {
    const { board } = this;
    switch (event.key) {
      case 'ArrowDown':
        return this.walk(1);
      case 'ArrowUp':
        return this.walk(-1);
      case 'ArrowRight':
        return this.cross(1);
      case 'ArrowLeft':
        return this.cross(-1);
      case 'Home':
        return this.walk(-Infinity);
      case 'End':
        return this.walk(Infinity);
      case 'PageDown':
        return this.walk(this.page());
      case 'PageUp':
        return this.walk(-this.page());
      case ' ':
        board.hand.pickUp(card);
        return true;
      case 'Enter':
        board.openDeal(card);
        return true;
      case 'F8':
        board.issues.focus();
        return true;
      case 'F10':
      case 'ContextMenu':
        return (event.key !== 'F10' || event.shiftKey) && this.openMenu(card);
      default:
        return this.command(event);
    }
  }

  private carrying(event: KeyboardEvent): boolean {
    const { board } = this;
    switch (event.key) {
      case 'ArrowDown':
        this.carry(1);
        break;
      case 'ArrowUp':
        this.carry(-1);
        break;
      case 'ArrowRight':
        this.carryAcross(1);
        break;
      case 'ArrowLeft':
        this.carryAcross(-1);
        break;
      case ' ':
      case 'Enter':
        board.hand.drop();
        break;
      case 'Escape':
        board.hand.giveUp();
        break;
      default:
        // Nothing else happens with a card in hand; Tab would leave it hanging.
        return event.key === 'Tab' || event.key.length === 1;
    }
    return true;
  }

  private command(event: KeyboardEvent): boolean {
    const { board } = this;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key === 'z' || key === 'y') {
        board.ask(key === 'y' || event.shiftKey ? 'REDO' : 'UNDO');
        return true;
      }
      return false;
    }
    if (key === 'n' && !event.altKey) {
      board.ask('NEW_ROW');
      return true;
    }
    return false;
  }

  private walk(by: number): boolean {
    const { board } = this;
    const at = board.deck.where(board.cursor.card!);
    if (at) {
      const last = board.deck.list(at.stage).length - 1;
      board.cursor.goTo(at.stage, Math.max(0, Math.min(last, at.index + by)));
    }
    return true;
  }

  private cross(by: 1 | -1): boolean {
    const { board } = this;
    const at = board.deck.where(board.cursor.card!);
    if (!at) {
      return true;
    }
    const height = board.columns.view(at.stage)!.topOf(at.index);
    for (let view = board.columns.beside(at.stage, by); view; view = board.columns.beside(view.stage, by)) {
      if (view.list.length > 0) {
        board.cursor.goTo(view.stage, Math.min(view.list.length - 1, view.gapAt(height)));
        return true;
      }
    }
    return true;
  }

  private carry(by: 1 | -1) {
    const { board } = this;
    const { target, card } = board.hand.hold!;
    const others = board.deck.list(target.stage).filter((other) => other?.id !== card.id);
    const place = target.below === '' ? 0 : others.findIndex((other) => other?.id === target.below) + 1;
    const next = Math.max(0, Math.min(others.length, place + by));
    const above = next === 0 ? '' : others[next - 1]?.id;
    if (above !== undefined) {
      board.hand.hold!.aim({ stage: target.stage, below: above });
    }
    this.carried();
  }

  private carryAcross(by: 1 | -1) {
    const { board } = this;
    const { target, index } = board.hand.hold!;
    const view = board.columns.beside(target.stage, by);
    if (view) {
      const height = board.columns.view(target.stage)!.topOf(index);
      const inSight = Math.max(height, view.scroller.getBoundingClientRect().top);
      board.hand.hold!.over(view.stage, view.gapAt(inSight));
      this.carried();
    }
  }

  private carried() {
    const { board } = this;
    const { target, position, index } = board.hand.hold!;
    const view = board.columns.view(target.stage)!;
    view.reveal(Math.max(0, index - 1));
    view.reveal(Math.min(index, Math.max(0, view.list.length - 1)));
    board.scrolled(view);
    board.speaker.say('carried', view.setup.name, ...position);
  }

  private page(): number {
    const { board } = this;
    const at = board.deck.where(board.cursor.card!);
    return at ? Math.max(1, Math.floor(board.columns.view(at.stage)!.scroller.clientHeight / PITCH) - 1) : 1;
  }

  /** The card's menu, where the mouse would open it. */
  private openMenu(card: string): boolean {
    const element = this.board.cardElement(card)!;
    const { left, top } = element.getBoundingClientRect();
    const place = { clientX: left + 16, clientY: top + 28 };
    element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true, ...place }));
    return true;
  }
}
