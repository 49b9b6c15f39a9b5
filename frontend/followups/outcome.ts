import { html, nothing } from 'lit';
import type { Entry } from '../edit/outbox';
import { fill } from '../edit/types';
import { isNewRow, type LogTexts, type Written } from './types';

type Answer = 'correct' | 'discard' | 'keepTheirs' | 'useMine';

/** What a person can do about something that was not stored. */
export type Answers = Record<Answer, (entry: Entry) => void>;

/** What the person wrote. */
export const written = (entry: Entry) => JSON.parse(entry.edit.text) as Written;

/** What was handed over and is not stored: on its way, kept for later, refused, or disputed. */
export function outcome(entry: Entry, texts: LogTexts, answers: Answers, mayCorrect: boolean) {
  const isNew = isNewRow(entry.edit.rowId);
  const mine = isNew ? html`<p class="follow-up-text">${written(entry).text}</p>` : nothing;
  switch (entry.state) {
    case 'waiting':
      return isNew
        ? html`<div class="follow-up-outcome" data-state="waiting">${mine}<p>${texts.waiting}</p></div>`
        : nothing;
    case 'unsent':
      return html`<div class="follow-up-outcome" data-state="unsent" role="status">
        ${mine}
        <p>${texts.unsent}</p>
      </div>`;
    case 'conflict':
      return conflict(entry, texts, answers);
    default:
      return html`<div class="follow-up-outcome" data-state="refused" role="alert">
        ${mine}
        <p>${texts.refused} ${entry.message}</p>
        ${mayCorrect ? answer('correct', entry, texts, answers) : nothing}
        ${answer('discard', entry, texts, answers)}
      </div>`;
  }
}

function conflict(entry: Entry, texts: LogTexts, answers: Answers) {
  const theirs = entry.theirs!;
  const removed = theirs.text === '';
  const { text, on, time } = written(entry);
  const moment = `${on} ${time}`.trim();
  return html`<div class="follow-up-outcome" data-state="conflict" role="alert" style="--person:${theirs.colour}">
    <p class="follow-up-what">${fill(removed ? texts.conflictRemoved : texts.conflict, theirs.name, theirs.when)}</p>
    <dl>
      ${removed
        ? nothing
        : html`<dt>${fill(texts.theirs, theirs.name)}</dt>
            <dd class="theirs">${theirs.text}</dd>
            ${moment === theirs.moment ? nothing : html`<dd class="follow-up-time">${theirs.moment}</dd>`}`}
      <dt>${texts.mine}</dt>
      <dd class="mine">${text}</dd>
      ${removed || moment === theirs.moment ? nothing : html`<dd class="follow-up-time">${moment}</dd>`}
    </dl>
    ${answer('keepTheirs', entry, texts, answers)} ${answer('useMine', entry, texts, answers)}
  </div>`;
}

function answer(key: Answer, entry: Entry, texts: LogTexts, answers: Answers) {
  return html`<button type="button" class="quiet" data-answer=${key} @click=${() => answers[key](entry)}>
    ${texts[key]}
  </button>`;
}
