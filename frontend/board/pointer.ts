import type { ColumnView } from './column-view';
import { Edges, push } from './edges';
import type { Board } from './board';
import { pictureOf } from './glide';

const THRESHOLD = 4;
const LONG_PRESS = 300;
const TOUCH_SLACK = 8;

/** Mouse and touch: takes cards up, carries them, and scrolls on at the edges. */
export class Pointer {
  /** The picture of the card that follows the pointer. */
  private picture?: HTMLElement;

  private began?: { x: number; y: number; element: HTMLElement; touch: boolean };

  private at = { x: 0, y: 0 };

  private waiting?: ReturnType<typeof setTimeout>;

  private readonly edges = new Edges();

  private touch = false;

  /** Which column the hands were last at work in, and when. */
  private hands: { column?: Element | null; when: number } = { when: -Infinity };

  constructor(private readonly board: Board) {
    board.addEventListener('pointerdown', (event) => this.down(event));
    board.addEventListener('pointermove', (event) => this.touched(event));
    board.addEventListener('wheel', (event) => this.touched(event), { passive: true });
    board.addEventListener('dblclick', (event) => this.open(event));
    board.addEventListener('click', (event) => {
      if (this.touch) {
        this.open(event);
      }
    });
  }

  get dragging(): boolean {
    return this.picture !== undefined;
  }

  get byTouch(): boolean {
    return this.touch;
  }

  /** Whether the hands are at work in this column. */
  isIn(view: ColumnView): boolean {
    return this.hands.column === view.root && performance.now() - this.hands.when < 2000;
  }

  /** The column and the line under the pointer, again after cards came and went. */
  aim() {
    if (!this.picture || !this.board.hand.hold) {
      return;
    }
    const view = this.board.columns.at(this.at.x);
    this.board.hand.hold.over(view.stage, view.gapAt(this.at.y));
  }

  /** The drag is over; the picture flies to where its card is now. */
  end(): HTMLElement | undefined {
    const { picture } = this;
    this.picture = undefined;
    this.edges.stop();
    this.board.classList.remove('dragging');
    this.forget();
    return picture;
  }

  private touched(event: Event) {
    this.hands = { column: (event.target as Element).closest('.board-column'), when: performance.now() };
  }

  private down(event: PointerEvent) {
    this.touch = event.pointerType === 'touch';
    this.touched(event);
    const slot = (event.target as Element).closest('.board-slot');
    const element = slot?.querySelector<HTMLElement>('[data-card]');
    if (this.board.hand.hold) {
      this.board.hand.giveUp();
    }
    if (!element || event.button !== 0 || !event.isPrimary) {
      return;
    }
    this.at = { x: event.clientX, y: event.clientY };
    this.began = { ...this.at, element, touch: this.touch };
    addEventListener('pointermove', this.move);
    addEventListener('pointerup', this.up);
    addEventListener('pointercancel', this.cancel);
    // A card in hand is not to scroll the page; the element hears it even after it has left the page.
    element.addEventListener('touchmove', this.hinder, { passive: false });
    element.addEventListener('touchend', this.hinder, { passive: false });
    if (this.touch) {
      this.waiting = setTimeout(() => this.begin(), LONG_PRESS);
    }
  }

  private readonly move = (event: PointerEvent) => {
    this.at = { x: event.clientX, y: event.clientY };
    if (this.picture) {
      this.follow();
    } else if (this.began) {
      const way = Math.hypot(this.at.x - this.began.x, this.at.y - this.began.y);
      if (!this.began.touch && way >= THRESHOLD) {
        this.begin();
      } else if (this.began.touch && way > TOUCH_SLACK) {
        // The finger scrolls.
        this.forget();
      }
    }
  };

  private readonly up = () => {
    if (this.picture) {
      this.board.hand.drop();
    }
    this.forget();
  };

  private readonly cancel = () => {
    if (this.picture) {
      this.board.hand.giveUp();
    }
    this.forget();
  };

  private readonly hinder = (event: Event) => {
    if (this.picture && event.cancelable) {
      event.preventDefault();
    }
  };

  private begin() {
    const { element, x, y } = this.began!;
    const card = element.dataset.card!;
    if (!this.board.hand.pickUp(card)) {
      this.forget();
      return;
    }
    const picture = pictureOf(element);
    picture.classList.add('in-hand');
    const box = element.getBoundingClientRect();
    picture.style.left = `${box.left + this.at.x - x}px`;
    picture.style.top = `${box.top + this.at.y - y}px`;
    this.began = { ...this.began!, ...this.at };
    this.picture = picture;
    this.board.append(picture);
    this.board.classList.add('dragging');
    this.follow();
    this.edges.start(() => this.scrollOn());
  }

  private follow() {
    const { x, y } = this.began!;
    this.picture!.style.translate = `${this.at.x - x}px ${this.at.y - y}px`;
    this.aim();
  }

  private scrollOn() {
    const { strip } = this.board.columns;
    const { scroller } = this.board.columns.at(this.at.x);
    const list = scroller.getBoundingClientRect();
    const board = strip.getBoundingClientRect();
    const down = push(this.at.y, list.top, list.bottom);
    const across = push(this.at.x, board.left, board.right);
    if (down !== 0 || across !== 0) {
      scroller.scrollTop += down;
      strip.scrollLeft += across;
      this.aim();
    }
  }

  private forget() {
    clearTimeout(this.waiting);
    const element = this.began?.element;
    if (!this.picture) {
      removeEventListener('pointermove', this.move);
      removeEventListener('pointerup', this.up);
      removeEventListener('pointercancel', this.cancel);
      setTimeout(() => {
        element?.removeEventListener('touchmove', this.hinder);
        element?.removeEventListener('touchend', this.hinder);
      });
      this.began = undefined;
    }
  }

  private open(event: Event) {
    const card = (event.target as Element).closest<HTMLElement>('[data-card]');
    if (card) {
      this.board.openDeal(card.dataset.card!);
    }
  }
}
