import type { Board } from './board';

const TIME = 150;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A card's picture, for the way between two columns: it can be found by nothing. */
export function pictureOf(element: HTMLElement): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const picture = element.cloneNode(true) as HTMLElement;
  picture.removeAttribute('data-card');
  picture.removeAttribute('data-present');
  picture.removeAttribute('id');
  picture.setAttribute('aria-hidden', 'true');
  picture.tabIndex = -1;
  picture.classList.add('board-picture');
  picture.classList.remove('held');
  picture.style.cssText += `;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  return picture;
}

/** Lets cards be seen on their way when they change their column. */
export class Glide {
  constructor(private readonly board: Board) {}

  /** Does what moves these cards, and shows their way from where they were. */
  along(ids: string[], action: () => void, from?: HTMLElement) {
    const pictures = new Map<string, HTMLElement>();
    ids.forEach((id) => {
      const element = from ?? this.board.cardElement(id);
      if (element && !still() && this.isInSight(element)) {
        pictures.set(id, from ?? pictureOf(element));
      }
    });
    action();
    pictures.forEach((picture, id) => this.fly(picture, id));
  }

  private fly(picture: HTMLElement, id: string) {
    const element = this.board.cardElement(id);
    if (!element || !this.isInSight(element)) {
      picture.remove();
      return;
    }
    const to = element.getBoundingClientRect();
    this.board.append(picture);
    const at = picture.getBoundingClientRect();
    if (Math.abs(at.left - to.left) + Math.abs(at.top - to.top) < 2) {
      picture.remove();
      return;
    }
    // Still there for the keyboard and whoever listens.
    element.style.opacity = '0';
    const move = picture.animate(
      [{ translate: '0 0' }, { translate: `${to.left - at.left}px ${to.top - at.top}px` }],
      { duration: TIME, easing: 'ease-out' },
    );
    const end = () => {
      picture.remove();
      element.style.removeProperty('opacity');
    };
    move.onfinish = end;
    move.oncancel = end;
  }

  private isInSight(element: HTMLElement): boolean {
    const card = element.getBoundingClientRect();
    const board = this.board.getBoundingClientRect();
    return card.bottom > board.top && card.top < board.bottom && card.right > board.left && card.left < board.right;
  }
}
