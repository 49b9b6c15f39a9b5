const ROW = '.day-row';
const WRITING = '.day-follow-up';

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
    this.addEventListener('click', this.clicked);
    this.watch.observe(this, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.key);
    this.removeEventListener('focusin', this.remember);
    this.removeEventListener('click', this.clicked);
    this.watch.disconnect();
  }

  /** The follow-up that was written in this row is stored. */
  written(item: HTMLElement) {
    MyDay.close(item);
  }

  private rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(ROW)].filter((row) => row.checkVisibility());
  }

  private readonly remember = (event: FocusEvent) => {
    const item = (event.target as HTMLElement).closest('.day-item');
    this.row = item?.querySelector<HTMLElement>(ROW) ?? null;
    this.at = this.row ? this.rows().indexOf(this.row) : 0;
  };

  /** A row under the keyboard may go at any time, alone or with the whole list. */
  private stay() {
    const { row } = this;
    const { activeElement } = document;
    const nowhere = activeElement === document.body || !activeElement?.checkVisibility();
    if (row && nowhere && !(row.isConnected && row.checkVisibility())) {
      this.row = null;
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
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const item = from.closest?.<HTMLElement>('.day-item') ?? null;
    if (from.matches?.('input, textarea')) {
      if (item && this.contains(item)) {
        MyDay.typed(event, from as HTMLInputElement, item);
      }
      return;
    }
    const here = from === document.body || this.contains(from) || from.id === 'view';
    if (here && this.done(event.key, item)) {
      event.preventDefault();
    }
  };

  private done(key: string, item: HTMLElement | null): boolean {
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

  /** What is typed right behind the key that opens the field belongs into it. */
  private readonly clicked = (event: Event) => {
    const button = (event.target as HTMLElement).closest('.day-write');
    const field = button?.closest('.day-item')?.querySelector<HTMLInputElement>(WRITING);
    if (field) {
      field.hidden = false;
      field.focus();
    }
  };

  private static typed(event: KeyboardEvent, field: HTMLInputElement, item: HTMLElement) {
    if (event.key === 'Escape') {
      event.preventDefault();
      field.value = '';
      MyDay.close(item);
    } else if (event.key === 'Enter' && field.value.trim() !== '') {
      event.preventDefault();
      field.dispatchEvent(new Event('change'));
    }
  }

  private static close(item: HTMLElement) {
    const field = item.querySelector<HTMLInputElement>(WRITING);
    if (field) {
      const here = field.matches(':focus');
      field.value = '';
      field.hidden = true;
      if (here) {
        item.querySelector<HTMLElement>(ROW)?.focus();
      }
    }
  }

  private static press(item: Element | null, button: string): boolean {
    const found = item?.querySelector<HTMLElement>(button);
    const there = Boolean(found?.checkVisibility());
    if (there) {
      found?.click();
    }
    return there;
  }
}

if (!customElements.get('my-day')) {
  customElements.define('my-day', MyDay);
}
