import { html, nothing } from 'lit';
import type { Board } from './board';
import { PLACE, type Card } from './types';

/** From the top of a card to the top of the next. */
export const PITCH = 116;

/** Draws one card, and all that is going on with it. */
export function drawCard(board: Board, card: Card) {
  const entry = board.moves.outbox?.at(card.id, PLACE);
  const holder = board.others.holderOf(card.id);
  const glow = board.others.glowAt(card.id);
  const held = board.hand.hold?.card.id === card.id;
  const colour = holder?.colour ?? glow?.colour;
  const state = entry?.state;
  const classes = `board-card${card.movable ? '' : ' fixed'}${held ? ' held' : ''}${holder ? ' lifted' : ''}${
    glow ? ' glowing' : ''
  }${state ? ` is-${state}` : ''}`;
  return html`<div
      class=${classes}
      role="button"
      tabindex=${board.cursor.card === card.id ? 0 : -1}
      aria-roledescription=${board.text('card')}
      aria-describedby="board-help"
      data-card=${card.id}
      data-present=${holder ? holder.userName : nothing}
      data-glow=${glow ? glow.name : nothing}
      data-tag=${holder?.name ?? glow?.name ?? nothing}
      data-state=${state ?? nothing}
      title=${state === 'unsent' ? board.text('unsent') : nothing}
      style=${colour ? `--person:${colour}` : nothing}
    >
      <div class="card-line"
        ><span class="card-id">${card.id}</span>${mark(card.outcome, board.text(card.outcome), card.outcomeText)}${
          card.stale ? mark('stale', board.text('stale'), board.text('staleExplained')) : nothing
        }<span class="card-days" title=${board.fill('daysExplained', card.days)}>${board.fill('days', card.days)}</span
      ></div>
      <div class="card-name" title=${card.name}>${card.name}</div>
      <div class="card-line card-action"
        ><span class="card-text" title=${card.action}>${card.action || board.text('noAction')}</span>${
          card.due
            ? html`<span class="card-due${card.late ? ' late' : ''}"
                >${card.due}${card.late ? html`<b>${board.text('late')}</b>` : nothing}</span
              >`
            : nothing
        }</div
      >
      <div class="card-line card-foot"
        >${
          card.owner
            ? html`<i
                class="person-avatar small"
                aria-hidden="true"
                data-initials=${card.initials}
                style="--person:${card.colour}"
              ></i>`
            : nothing
        }<span class="card-text">${card.owner || board.text('noOwner')}</span
        ><span class="card-amount" title=${card.exact}>${card.amount || '–'}</span
        ><span class="card-probability">${card.probability}</span
      ></div>
    </div>
    <a
      class="card-link"
      href="deals/${card.id}"
      tabindex="-1"
      aria-hidden="true"
      draggable="false"
      title=${board.text('open')}
    ></a>`;
}

/** What a card says beside its id, in a word. */
function mark(kind: string, word: string, explained: string) {
  return kind ? html`<span class="card-mark ${kind}" title=${explained}>${word}</span>` : nothing;
}
