import { html, nothing, render } from 'lit';
import type { Columns } from './columns';
import type { Board } from './board';

/** On a telephone, where one column fills the screen: all stages with their counts, a tap away. */
export class StageTabs {
  readonly root = document.createElement('nav');

  private present = 0;

  constructor(
    board: Board,
    private readonly columns: Columns,
  ) {
    this.root.className = 'board-tabs';
    this.root.setAttribute('aria-label', board.text('stages'));
    columns.strip.addEventListener('scroll', () => this.look(), { passive: true });
  }

  draw() {
    render(
      this.columns.views.map(
        ({ stage, setup, head }) =>
          html`<button
            type="button"
            class="stage-${stage}"
            data-tab=${stage}
            title=${setup.name}
            aria-current=${stage === this.present ? 'true' : nothing}
            @click=${() => this.columns.view(stage)!.bringIn()}
            >${setup.shortName}<b>${head?.count ?? ''}</b></button
          >`,
      ),
      this.root,
    );
    if (this.present === 0) {
      this.look();
    }
  }

  /** Which column is in view? */
  private look() {
    const { left, width } = this.columns.strip.getBoundingClientRect();
    const present = width > 0 ? this.columns.at(left + width / 3).stage : 0;
    if (present !== this.present) {
      this.present = present;
      this.draw();
      const tab = this.root.querySelector<HTMLElement>('[aria-current]');
      if (tab) {
        this.root.scrollTo({ left: tab.offsetLeft - (this.root.clientWidth - tab.offsetWidth) / 2 });
      }
    }
  }
}
