const ROW = '.day-row';

/**
 * The keys of a person's day: up and down through all rows, and on a row one key for each thing
 * that can be done there. Whoever stood on a row that is done stands on the next.
 */
class MyDay extends HTMLElement {
  private row: HTMLElement | null = null;

  private at = 0;

  private readonly watch = new MutationObserver(() => this.stay());

  connectedCallback() {
    document.addEventListener('keydown', this.key);
    this.addEventListener('focusin', this.remember);
    this.watch.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.key);
    this.removeEventListener('focusin', this.remember);
    this.watch.disconnect();
  }

  private rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(ROW)].filter((row) => row.checkVisibility());
  }

  private readonly remember = (event: FocusEvent) => {
    const item = (event.target as HTMLElement).closest('.day-item');
    this.row = item?.querySelector<HTMLElement>(ROW) ?? null;
    this.at = this.row ? this.rows().indexOf(this.row) : 0;
  };

  /** A row under the keyboard may go at any time. */
  private stay() {
    const { row } = this;
    if (row && !row.isConnected && document.activeElement === document.body) {
      this.go(this.at);
    }
  }

  private go(to: number) {
    const rows = this.rows();
    if (rows.length > 0) {
      rows[Math.max(0, Math.min(to, rows.length - 1))].focus();
    }
  }

  private readonly key = (event: KeyboardEvent) => {
    const from = event.composedPath()[0] as HTMLElement;
    const here = from === document.body || this.contains(from) || from.id === 'view';
    if (!here || event.defaultPrevented || event.isComposing || from.matches?.('input, textarea')) {
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const item = from.closest?.('.day-item') ?? null;
    if (this.done(event.key, item)) {
      event.preventDefault();
    }
  };

  private done(key: string, item: Element | null): boolean {
    switch (key) {
      case 'j':
      case 'ArrowDown':
        this.go(item ? this.at + 1 : 0);
        return true;
      case 'k':
      case 'ArrowUp':
        this.go(item ? this.at - 1 : 0);
        return true;
      case 'x':
        return MyDay.press(item, '.day-do');
      case 'f':
        return MyDay.press(item, '.day-write');
      default:
        return false;
    }
  }

  private static press(item: Element | null, button: string): boolean {
    const found = item?.querySelector<HTMLElement>(button);
    found?.click();
    return Boolean(found);
  }
}

if (!customElements.get('my-day')) {
  customElements.define('my-day', MyDay);
}
