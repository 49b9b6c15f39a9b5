import { ColumnView } from './column-view';
import type { Board } from './board';
import { StageTabs } from './stage-tabs';
import type { ColumnSetup } from './types';

/** The columns side by side. */
export class Columns {
  /** What scrolls sideways. */
  readonly strip = document.createElement('div');

  readonly views: ColumnView[];

  private readonly tabs: StageTabs;

  constructor(board: Board, setups: ColumnSetup[]) {
    this.views = setups.map((setup) => new ColumnView(board, setup));
    this.tabs = new StageTabs(board, this);
    this.strip.className = 'board-strip';
    this.strip.append(...this.views.map(({ root }) => root));
    this.strip.addEventListener('scroll', () => board.issues.place(), { passive: true });
    board.append(this.tabs.root, this.strip);
    new ResizeObserver(() => this.views.forEach((view) => board.scrolled(view))).observe(board);
  }

  draw() {
    this.views.forEach((view) => view.draw());
    this.tabs.draw();
  }

  view(stage: number): ColumnView | undefined {
    return this.views.find((view) => view.stage === stage);
  }

  beside(stage: number, by: 1 | -1): ColumnView | undefined {
    return this.views[this.views.indexOf(this.view(stage)!) + by];
  }

  /** The column at this place across the screen, or the one nearest to it. */
  at(x: number): ColumnView {
    const away = ({ root }: ColumnView) => {
      const { left, right } = root.getBoundingClientRect();
      return Math.max(left - x, x - right, 0);
    };
    return this.views.reduce((nearest, view) => (away(view) < away(nearest) ? view : nearest));
  }
}
