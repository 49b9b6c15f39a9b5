import { html, nothing, render } from 'lit';
import { onReconnect } from '../edit/connection';
import { fill } from '../edit/types';
import { Transfer } from './transfer';

export interface UploadTexts {
  attach: string;
  uploading: string;
  cancel: string;
  failed: string;
  retry: string;
  discard: string;
  tooLarge: string;
  empty: string;
  pasted: string;
}

export interface UploadSetup {
  /** In bytes, and as people are told. */
  limit: number;
  limitMegabytes: number;
  texts: UploadTexts;
}

/**
 * Attaches files to `target` by a button, by dropping them on the closest `[data-drop]`, or by
 * pasting there. Shows those that are on their way or did not arrive (Java: FileUpload).
 */
export class FileUpload extends HTMLElement {
  /* Set by Flow or Lit, perhaps before this class is known to the page: no initial values here. */
  declare target: string;

  declare setup?: UploadSetup;

  private transfers: Transfer[] = [];

  private ends: (() => void)[] = [];

  /** How many are on their way. */
  get running() {
    return this.transfers.filter((transfer) => transfer.course === 'running').length;
  }

  /** How many did not arrive and may yet. */
  get failed() {
    return this.transfers.filter((transfer) => transfer.course === 'failed').length;
  }

  connectedCallback() {
    const zone = this.closest<HTMLElement>('[data-drop]') ?? this;
    this.listen(zone, 'dragover', (event) => this.over(zone, event as DragEvent));
    this.listen(zone, 'dragleave', (event) => this.out(zone, event as DragEvent));
    this.listen(zone, 'drop', (event) => this.dropped(zone, event as DragEvent));
    this.listen(zone, 'paste', (event) => this.pasted(event as ClipboardEvent));
    this.ends.push(onReconnect(() => this.again()));
    queueMicrotask(() => this.draw());
  }

  disconnectedCallback() {
    this.ends.splice(0).forEach((end) => end());
  }

  /** Called by the server: where files go, and what is said about them. */
  configure(target: string, setup: UploadSetup) {
    this.target = target;
    this.setup = setup;
    this.draw();
  }

  /** Sends these. */
  add(files: Iterable<File>) {
    for (const file of files) {
      this.send(file, file.name);
    }
  }

  draw() {
    if (!this.setup) {
      return;
    }
    const { texts } = this.setup;
    render(
      html`<button type="button" class="quiet attach" @click=${() => this.querySelector('input')?.click()}>
          ${texts.attach}
        </button>
        <input
          type="file"
          multiple
          hidden
          tabindex="-1"
          aria-label=${texts.attach}
          @change=${(event: Event) => this.chosen(event.target as HTMLInputElement)}
        />
        ${this.transfers.length === 0
          ? nothing
          : html`<ul class="transfers">
              ${this.transfers.map((transfer) => this.line(transfer))}
            </ul>`}`,
      this,
    );
  }

  private line(transfer: Transfer) {
    const { texts } = this.setup!;
    const running = transfer.course === 'running';
    return html`<li class="transfer" data-course=${transfer.course}>
      ${transfer.course === 'refused' ? nothing : html`<span class="file-name">${transfer.name}</span>`}
      ${running
        ? html`<progress
            max="1"
            .value=${transfer.progress}
            aria-label=${fill(texts.uploading, transfer.name)}
          ></progress>`
        : html`<span class="transfer-why" role="alert"
            >${transfer.course === 'failed' ? texts.failed : transfer.message}</span
          >`}
      ${transfer.course === 'failed'
        ? html`<button type="button" class="quiet" @click=${() => transfer.start()}>${texts.retry}</button>`
        : nothing}
      <button
        type="button"
        class="quiet"
        aria-label=${`${running ? texts.cancel : texts.discard} ${transfer.name}`}
        @click=${() => (running ? transfer.cancel() : this.drop(transfer))}
        >${running ? texts.cancel : texts.discard}</button
      >
    </li>`;
  }

  private send(file: File, name: string) {
    const { limit, limitMegabytes, texts } = this.setup!;
    const transfer = new Transfer(file, name, () => this.target, (each) => this.changed(each));
    this.transfers.push(transfer);
    if (file.size > limit) {
      transfer.refuse(fill(texts.tooLarge, name, limitMegabytes));
    } else if (file.size === 0) {
      transfer.refuse(fill(texts.empty, name));
    } else {
      transfer.start();
    }
  }

  private changed(transfer: Transfer) {
    if (transfer.course === 'done') {
      this.dispatchEvent(new CustomEvent('file-stored', { bubbles: true, detail: transfer.stored }));
    }
    if (transfer.course === 'done' || transfer.course === 'cancelled') {
      this.transfers = this.transfers.filter((each) => each !== transfer);
    }
    this.draw();
    this.dispatchEvent(new CustomEvent('file-course', { bubbles: true }));
  }

  private drop(transfer: Transfer) {
    this.transfers = this.transfers.filter((each) => each !== transfer);
    this.draw();
    this.dispatchEvent(new CustomEvent('file-course', { bubbles: true }));
  }

  private again() {
    this.transfers.filter((transfer) => transfer.course === 'failed').forEach((transfer) => transfer.start());
  }

  private chosen(input: HTMLInputElement) {
    this.add(input.files ?? []);
    input.value = '';
  }

  private over(zone: HTMLElement, event: DragEvent) {
    if (event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      zone.toggleAttribute('data-dropping', true);
    }
  }

  private out(zone: HTMLElement, event: DragEvent) {
    if (!zone.contains(event.relatedTarget as Node | null)) {
      zone.removeAttribute('data-dropping');
    }
  }

  private dropped(zone: HTMLElement, event: DragEvent) {
    zone.removeAttribute('data-dropping');
    if (event.dataTransfer?.files.length) {
      event.preventDefault();
      this.add(event.dataTransfer.files);
    }
  }

  /** Cells of a spreadsheet come as a picture too: where there is text, the text is meant. */
  private pasted(event: ClipboardEvent) {
    const content = event.clipboardData;
    if (content?.files.length && !content.types.includes('text/plain')) {
      event.preventDefault();
      [...content.files].forEach((file) => this.send(file, this.nameOfPasted(file)));
    }
  }

  /** Browsers call every pasted picture the same. */
  private nameOfPasted(file: File) {
    if (!/^image\.\w+$/u.test(file.name)) {
      return file.name;
    }
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    const when = `${two(now.getMonth() + 1)}${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
    return fill(this.setup!.texts.pasted, when) + file.name.slice(file.name.lastIndexOf('.'));
  }

  private listen(zone: HTMLElement, type: string, heard: (event: Event) => void) {
    zone.addEventListener(type, heard);
    this.ends.push(() => zone.removeEventListener(type, heard));
  }
}

if (!customElements.get('file-upload')) {
  customElements.define('file-upload', FileUpload);
}
