/** Tabs that are links: the arrow keys move among them, Enter follows one. */
class DealTabs extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.move);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.move);
  }

  private readonly move = (event: KeyboardEvent) => {
    const tabs = [...this.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      tabs[(to + tabs.length) % tabs.length].focus();
    }
  };
}

if (!customElements.get('deal-tabs')) {
  customElements.define('deal-tabs', DealTabs);
}
