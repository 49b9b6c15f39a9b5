import { html } from 'lit';
import type { Board } from './board';
import type { ColumnSetup, Head } from './types';

/** Draws which stage a column is, how many cards it holds and what they are worth. */
export const drawHead = (board: Board, { stage, name, shortName }: ColumnSetup, head?: Head) =>
  html`<header class="board-head">
    <h2 class="stage-badge stage-${stage}" id="board-column-${stage}" title=${name}
      ><span class="board-full">${name}</span><span class="board-short">${shortName}</span></h2
    >
    <span class="board-count" title=${head?.countText ?? ''}>${head ? head.count : '–'}</span>
    <dl class="board-figures" title=${head?.exact ?? ''}>
      <div><dt>${board.text('sum')}</dt><dd class="board-sum">${head?.sum ?? '–'}</dd></div>
      <div><dt>${board.text('weighted')}</dt><dd class="board-weighted">${head?.weighted ?? '–'}</dd></div>
    </dl>
  </header>`;
