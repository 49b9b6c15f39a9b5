import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Entry } from '../edit/outbox';
import '../files/file-upload';
import type { StoredFile } from '../files/transfer';
import { outcome, type Answers } from './outcome';
import type { FollowUpDraft, LogSetup } from './types';

/** What a form shows. */
export interface Shown {
  setup: LogSetup;
  draft: FollowUpDraft;
  on: string;
  time: string;
  /** For a follow-up that is not one yet. */
  isNew: boolean;
  /** Only to be read. */
  closed: boolean;
  /** On its way to the server. */
  busy: boolean;
  meanwhile: string;
  note: string;
  pending: Entry[];
}

/** What a person can do in a form. */
export interface Acts extends Answers {
  typed(text: string): void;
  timed(on: string, time: string): void;
  keyed(event: KeyboardEvent): void;
  save(): void;
  cancel(): void;
  removeFile(file: StoredFile): void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

/** A form as it stands on the page. */
export function formView(shown: Shown, acts: Acts) {
  const { draft, isNew } = shown;
  const { texts } = shown.setup;
  const mayCorrect = isNew && !shown.closed && draft.files.length === 0;
  return html`<textarea
      rows="1"
      aria-label=${texts.write}
      placeholder=${isNew ? texts.placeholder : ''}
      aria-keyshortcuts=${isNew ? 'f' : nothing}
      ?readonly=${shown.busy || shown.closed}
      .value=${live(draft.text)}
      @input=${(event: InputEvent) => acts.typed(valueOf(event))}
      @keydown=${(event: KeyboardEvent) => acts.keyed(event)}
    ></textarea>
    ${shown.meanwhile ? html`<p class="follow-up-meanwhile" role="status">${shown.meanwhile}</p>` : nothing}
    ${draft.files.length === 0
      ? nothing
      : html`<ul class="file-list">
          ${draft.files.map((file) => fileView(file, texts.removeFile, acts))}
        </ul>`}
    ${shown.closed ? nothing : lineView(shown, acts)}
    <p class="follow-up-note" role="status">${shown.note}</p>
    ${shown.pending.map((entry) => outcome(entry, texts, acts, mayCorrect))}`;
}

/** Gives a text field the height of its text, where the browser does not by itself. */
export function grow(area: HTMLTextAreaElement) {
  if (!CSS.supports('field-sizing', 'content')) {
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight}px`;
  }
}

/** When it was, its files, and the button. */
function lineView({ setup, draft, on, time, isNew, busy }: Shown, acts: Acts) {
  const { texts } = setup;
  return html`<div class="follow-up-line">
    <input
      type="date"
      required
      aria-label=${texts.day}
      .value=${live(on)}
      @change=${(event: Event) => acts.timed(valueOf(event) || on, time)}
    />
    <input
      type="time"
      aria-label=${texts.time}
      .value=${live(time)}
      @change=${(event: Event) => acts.timed(on, valueOf(event))}
    />
    ${isNew
      ? html`<file-upload .target=${setup.draftTarget + draft.draft} .setup=${setup.upload}></file-upload>
          <span class="follow-up-gap"></span>`
      : html`<span class="follow-up-gap"></span>
          <button type="button" class="quiet" @click=${() => acts.cancel()}>${texts.cancel}</button>`}
    <button
      type="button"
      class="primary"
      title=${texts.saveKey}
      aria-disabled=${draft.text.trim() === '' || busy}
      @click=${() => !busy && acts.save()}
      >${isNew ? texts.save : texts.change}</button
    >
  </div>`;
}

function fileView(file: StoredFile, removeText: string, acts: Acts) {
  return html`<li class="file-item">
    <a class="file-name" href=${`files/${file.id}`} download>${file.name}</a>
    <button
      type="button"
      class="quiet"
      aria-label=${`${removeText} ${file.name}`}
      @click=${() => acts.removeFile(file)}
      >${removeText}</button
    >
  </li>`;
}
