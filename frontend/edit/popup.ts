/** A box in the browser's top layer, below a cell or above it where there is no room below. */
export class Popup {
  readonly box = document.createElement('div');

  constructor(className: string, parent: HTMLElement) {
    this.box.className = `sheet-popup ${className}`;
    this.box.setAttribute('popover', 'manual');
    // The focus stays where the person types.
    this.box.addEventListener('mousedown', (event) => {
      if (!(event.target as Element).closest('button.focusable')) {
        event.preventDefault();
      }
    });
    parent.append(this.box);
  }

  get open() {
    return this.box.matches(':popover-open');
  }

  show(near: { left: number; top: number; bottom: number; width?: number }) {
    if (!this.open) {
      this.box.showPopover();
    }
    this.box.style.minWidth = `${near.width ?? 0}px`;
    const { width, height } = this.box.getBoundingClientRect();
    const below = near.bottom + 4;
    const top = below + height > innerHeight && near.top - height - 4 > 0 ? near.top - height - 4 : below;
    this.box.style.left = `${Math.max(4, Math.min(near.left, innerWidth - width - 4))}px`;
    this.box.style.top = `${top}px`;
  }

  hide() {
    if (this.open) {
      this.box.hidePopover();
    }
  }
}
