import { html, nothing } from 'lit';
import { cellId, type Cell } from '../edit/types';
import type { FunnelroomSheet } from './funnelroom-sheet';

const sheetOf = (root: HTMLElement) => root.closest('funnelroom-sheet') as FunnelroomSheet | null;

/** Draws one cell: its text, what stands beside it, and all that is going on in it. */
function cell(root: HTMLElement, data: Cell | undefined, index: number) {
  const sheet = sheetOf(root);
  const key = (root.assignedSlot?.closest('td') as any)?._column?.sheetKey as string | undefined;
  if (!data || !sheet || !key) {
    return nothing;
  }
  const [rowId, , editable, shown, , decoration] = data;
  const id = cellId(rowId, key);
  const entry = sheet.outbox?.at(rowId, key);
  const marks = sheet.presence.marksAt(id);
  const glow = sheet.presence.glowAt(id);
  const beside = entry ? null : decoration;
  const tag = marks?.map((mark) => mark.name).join('、') ?? glow?.name;
  const classes = `sheet-cell${editable ? '' : ' locked'}${sheet.cursor.marksAt(index, key)}${
    sheet.ticks.has(rowId) ? ' ticked' : ''
  }${entry ? ` is-${entry.state}` : ''}${marks ? ' marked' : ''}${glow ? ' glowing' : ''}${
    beside?.tone ? ` ${beside.tone}` : ''
  }${tag && index === 0 ? ' tag-inside' : ''}`;
  const colour = marks?.[0].colour ?? glow?.colour;
  return html`<div
    class=${classes}
    data-cell=${id}
    data-present=${marks ? marks.map((mark) => mark.userName).join(' ') : nothing}
    data-glow=${glow ? glow.name : nothing}
    data-tag=${tag ?? nothing}
    data-state=${entry ? entry.state : nothing}
    title=${entry?.state === 'unsent' ? sheet.text('unsent') : beside?.drawn ? shown : nothing}
    style=${colour ? `--person:${colour}` : nothing}
    >${beside?.dot ? html`<i class="sheet-dot" style="--dot:${beside.dot}"></i>` : nothing}${
      beside?.initials
        ? html`<i class="sheet-avatar" data-initials=${beside.initials} style="--dot:${beside.colour ?? ''}"></i>`
        : nothing
    }<span class="sheet-text">${entry ? entry.label : (beside?.drawn ?? shown)}</span>${
      beside?.badge ? html`<span class="sheet-badge">${beside.badge}</span>` : nothing
    }</div
  >`;
}

/** Draws the row's own handle: its number, and in its place a tick box and a way into the row. */
function handle(root: HTMLElement, rowId: string | undefined, index: number) {
  const sheet = sheetOf(root);
  if (!sheet || rowId === undefined) {
    return nothing;
  }
  const ticked = sheet.ticks.has(rowId);
  return html`<div class="sheet-handle${ticked ? ' ticked' : ''}" data-row=${rowId}
    ><span class="sheet-number">${index + 1}</span
    ><span class="sheet-tick" role="checkbox" aria-checked=${ticked} aria-label=${sheet.text('select')}></span
    ><span class="sheet-open" role="button" aria-label=${sheet.text('open')} title=${sheet.text('open')}></span
  ></div>`;
}

(window as any).funnelroomSheet = { cell, handle };
