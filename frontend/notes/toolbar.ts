/** A button of the toolbar. */
export interface Tool {
  key: string;
  label: string;
  /** What stands on it, where that is not its name. */
  sign?: string;
  shortcut?: string;
  act: () => void;
}

/** The tools above a text: one stop for Tab, the arrow keys go on from tool to tool. */
export class Toolbar {
  readonly box = document.createElement('div');

  private buttons: HTMLButtonElement[] = [];

  constructor(label: string, groups: Tool[][]) {
    this.box.className = 'note-tools';
    this.box.setAttribute('role', 'toolbar');
    this.box.setAttribute('aria-label', label);
    groups.forEach((tools) => {
      const group = document.createElement('div');
      group.className = 'note-tool-group';
      group.append(...tools.map((tool) => this.button(tool)));
      this.box.append(group);
    });
    this.box.addEventListener('keydown', this.pressed);
    // The caret stays where it is.
    this.box.addEventListener('mousedown', (event) => event.preventDefault());
    this.stop(this.buttons[0]);
  }

  tool(key: string) {
    return this.buttons.find(({ dataset }) => dataset.tool === key);
  }

  focus() {
    this.buttons.find(({ tabIndex }) => tabIndex === 0)?.focus();
  }

  enable(keys: string[], on: boolean) {
    this.buttons
      .filter(({ dataset }) => keys.includes(dataset.tool!))
      .forEach((button) => button.setAttribute('aria-disabled', String(!on)));
  }

  private button({ key, label, sign, shortcut, act }: Tool): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.tool = key;
    button.textContent = sign ?? label;
    button.title = shortcut ? `${label} (${shortcut})` : label;
    if (sign) {
      button.setAttribute('aria-label', label);
    }
    if (shortcut) {
      button.setAttribute('aria-keyshortcuts', shortcut.replace('Ctrl', 'Control'));
    }
    button.addEventListener('click', () => {
      this.stop(button);
      if (button.getAttribute('aria-disabled') !== 'true') {
        act();
      }
    });
    this.buttons.push(button);
    return button;
  }

  private stop(at: HTMLButtonElement) {
    this.buttons.forEach((button) => {
      button.tabIndex = button === at ? 0 : -1;
    });
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const now = this.buttons.indexOf(event.target as HTMLButtonElement);
    const last = this.buttons.length - 1;
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: last }[event.key];
    if (now >= 0 && next !== undefined) {
      const button = this.buttons[(next + this.buttons.length) % this.buttons.length];
      this.stop(button);
      button.focus();
      event.preventDefault();
    }
  };
}
