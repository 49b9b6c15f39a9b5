import { html, nothing } from 'lit';
import { PITCH } from './card';
import type { ColumnView } from './column-view';
import type { Board } from './board';

/** Where in a column a card in hand would come to stand: one's own, and those of the others. */
export function drawLines(board: Board, { stage, list }: ColumnView) {
  const { hold } = board.hand;
  const mine = hold?.target.stage === stage ? line(hold.index * PITCH, 'own') : nothing;
  return [
    mine,
    ...board.others.over(stage).map((holder) => {
      const index = holder.below === '' ? 0 : list.findIndex((card) => card?.id === holder.below) + 1;
      return index > 0 || holder.below === '' ? line(index * PITCH, 'theirs', holder) : nothing;
    }),
  ];
}

const line = (top: number, kind: string, who?: { name: string; colour: string }) =>
  html`<div
    class="board-line ${kind}"
    aria-hidden="true"
    data-tag=${who?.name ?? nothing}
    style="translate:0 ${top}px${who ? `;--person:${who.colour}` : ''}"
  ></div>`;
