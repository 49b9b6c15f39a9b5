import { html, nothing, render } from 'lit';
import { Popup } from './popup';
import type { Choice } from './types';

/** The list below a CHOICE or PERSON editor. The focus stays in the editor, which points at the active entry. */
export class ChoiceList {
  private readonly popup: Popup;

  private all: Choice[] = [];

  private found: Choice[] = [];

  private place = -1;

  constructor(
    private readonly input: HTMLElement,
    parent: HTMLElement,
    private readonly picked: (choice: Choice) => void,
    private readonly nothingFound: () => string,
  ) {
    this.popup = new Popup('sheet-choices', parent);
    this.popup.box.id = `sheet-choices-${Math.random().toString(36).slice(2)}`;
    this.popup.box.setAttribute('role', 'listbox');
    this.popup.box.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) {
        this.picked(this.found[Number(option.dataset.place)]);
      }
    });
  }

  get open() {
    return this.popup.open;
  }

  /** The entry that Enter takes. */
  get active(): Choice | undefined {
    return this.found[this.place];
  }

  show(near: DOMRect, choices: Choice[], current: string) {
    this.all = choices;
    this.found = choices;
    this.place = choices.findIndex((choice) => choice.label === current);
    this.draw();
    this.popup.show(near);
    this.input.setAttribute('role', 'combobox');
    this.input.setAttribute('aria-autocomplete', 'list');
    this.input.setAttribute('aria-controls', this.popup.box.id);
    this.input.setAttribute('aria-expanded', 'true');
    this.point();
  }

  /** The field has moved. */
  follow(near: DOMRect) {
    this.popup.show(near);
  }

  filter(text: string) {
    const wanted = text.trim().toLocaleLowerCase();
    this.found = this.all.filter((choice) => choice.label.toLocaleLowerCase().includes(wanted));
    this.place = wanted && this.found.length > 0 ? 0 : -1;
    this.draw();
    this.point();
  }

  move(by: number) {
    if (this.found.length > 0) {
      const last = this.found.length - 1;
      this.place = this.place < 0 && by < 0 ? last : Math.max(0, Math.min(last, this.place + by));
      this.draw();
      this.point();
    }
  }

  hide() {
    this.popup.hide();
    ['role', 'aria-autocomplete', 'aria-controls', 'aria-expanded', 'aria-activedescendant'].forEach((name) =>
      this.input.removeAttribute(name),
    );
  }

  private draw() {
    const { id } = this.popup.box;
    render(
      this.found.length === 0
        ? html`<div class="sheet-nothing">${this.nothingFound()}</div>`
        : this.found.map(
            (choice, i) =>
              html`<div
                role="option"
                id="${id}-${i}"
                data-place=${i}
                data-value=${choice.value}
                aria-selected=${i === this.place}
                >${
                  choice.initials
                    ? html`<i class="sheet-avatar" data-initials=${choice.initials} style="--dot:${choice.colour ?? ''}"></i>`
                    : choice.colour
                      ? html`<i class="sheet-dot" style="--dot:${choice.colour}"></i>`
                      : nothing
                }${choice.label}</div
              >`,
          ),
      this.popup.box,
    );
  }

  private point() {
    const option = this.popup.box.querySelector('[aria-selected=true]');
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }
}
