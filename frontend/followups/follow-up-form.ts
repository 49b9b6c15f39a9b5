import { render } from 'lit';
import type { Entry } from '../edit/outbox';
import '../files/file-upload';
import type { FileUpload } from '../files/file-upload';
import { removeFile, type StoredFile } from '../files/transfer';
import { freshDraft, momentOf, takeBack } from './drafts';
import type { FollowUpTimeline } from './follow-up-timeline';
import { formView, grow, type Acts, type Shown } from './form-view';
import { written } from './outcome';
import { NEW, rowOf, type FollowUpDraft, type Written } from './types';

/**
 * Where a follow-up is written: a new one, or new words for one that there is. Grows with its text,
 * keeps it through a reload, and says what became of it (Java: FollowUpForm).
 */
export class FollowUpForm extends HTMLElement {
  /* Set by Flow, perhaps before this class is known to the page: no initial values here. */

  /** The follow-up's id, or `new`. */
  declare entry: string;

  declare version?: number;

  declare text?: string;

  declare on?: string;

  declare time?: string;

  $server?: { cancelled(): void };

  private draft?: FollowUpDraft;

  /** The person may not write here now; what they had begun stays to be read. */
  private closed = false;

  /** Shall be saved once its files have arrived. */
  private wanted = false;

  private note = '';

  /** What somebody else does to the same follow-up meanwhile. */
  private meanwhile = '';

  private readonly acts: Acts = {
    typed: (text) => this.typed(text),
    timed: (on, time) => this.timed(on, time),
    keyed: (event) => this.keyed(event),
    save: () => this.save(),
    cancel: () => this.cancel(),
    removeFile: (file) => void this.removeFile(file),
    discard: (entry) => this.log?.outbox?.drop(entry),
    correct: (entry) => this.correct(entry),
    keepTheirs: () => this.cancel(),
    useMine: (entry) => this.log?.commit(this.row, written(entry), entry.theirs!.version),
  };

  connectedCallback() {
    this.addEventListener('file-stored', this.stored);
    this.addEventListener('file-course', this.course);
    this.addEventListener('focusin', this.entered);
    queueMicrotask(() => this.join());
  }

  disconnectedCallback() {
    this.removeEventListener('file-stored', this.stored);
    this.removeEventListener('file-course', this.course);
    this.removeEventListener('focusin', this.entered);
  }

  /** The timeline around it is ready. */
  join() {
    if (this.log?.setup && this.entry && !this.draft) {
      const kept = this.log.drafts!.read(this.row);
      this.draft = kept ?? freshDraft(this.isNew, this);
      this.note = kept?.text ? this.log.setup.texts.restored : '';
      this.draw();
      if (this.entry !== NEW) {
        this.focus();
      }
    }
  }

  /** The person went on writing in another tab, or finished there. */
  writtenElsewhere() {
    const kept = this.log?.drafts?.read(this.row);
    if (this.draft && (kept || this.isNew)) {
      this.draft = kept ?? freshDraft(this.isNew, this);
      this.draw();
    }
  }

  override focus() {
    this.querySelector('textarea')?.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  /** Called by the server: whether the person may not write here now. */
  close(closed: boolean) {
    this.closed = closed;
    this.draw();
  }

  /** Called by the server: somebody else changed the follow-up while it is written on here. */
  changedMeanwhile(text: string) {
    this.meanwhile = text;
    this.draw();
  }

  /** Whether it is for this one. */
  isFor(row: string) {
    return this.log?.setup !== undefined && this.row === row;
  }

  private get log() {
    return this.closest<FollowUpTimeline>('follow-up-timeline');
  }

  private get upload() {
    return this.querySelector<FileUpload>('file-upload');
  }

  private get isNew() {
    return this.entry === NEW;
  }

  /** How the follow-up is called outside. */
  private get row() {
    return rowOf(this.log!.setup!.deal, this.entry);
  }

  /** What opens stays open: nothing moves away under the hand that goes on to something else. */
  private readonly entered = () => {
    this.toggleAttribute('data-open', true);
    if (this.draft && !this.draft.timed) {
      this.draw();
    }
  };

  private readonly stored = (event: Event) => {
    if (this.isNew && this.draft) {
      this.draft.files.push((event as CustomEvent<StoredFile>).detail);
      this.keep();
    }
  };

  private readonly course = () => {
    if (this.wanted && this.upload?.running === 0) {
      this.wanted = false;
      this.save();
    } else {
      this.draw();
    }
  };

  private typed(text: string) {
    this.draft!.text = text;
    this.note = '';
    this.keep();
  }

  private timed(on: string, time: string) {
    Object.assign(this.draft!, { on, time, timed: true });
    this.keep();
  }

  private keep() {
    this.log?.drafts?.keep(this.row, this.draft!);
    this.draw();
  }

  private save() {
    const { log, draft, upload } = this;
    if (!log?.setup || !draft || this.closed || draft.text.trim() === '') {
      this.focus();
      return;
    }
    this.wanted = (upload?.running ?? 0) > 0;
    this.note = (upload?.failed ?? 0) > 0 ? log.setup.texts.notUploaded : '';
    if (this.wanted || this.note) {
      this.draw();
      return;
    }
    const { text, files } = draft;
    const said: Written = { text, ...momentOf(draft), draft: files.length > 0 ? draft.draft : null, files };
    log.commit(this.row, said, draft.seenVersion);
    if (this.isNew) {
      log.drafts!.forget(this.row);
      this.draft = freshDraft(this.isNew, this);
    }
    this.draw();
  }

  private cancel() {
    this.log?.pending(this.row).forEach((entry) => this.log?.outbox?.drop(entry));
    this.log?.drafts?.forget(this.row);
    this.$server?.cancelled();
  }

  private keyed(event: KeyboardEvent) {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.save();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (!this.isNew && this.draft?.text === this.text) {
        this.cancel();
      } else {
        (event.target as HTMLElement).blur();
      }
    }
  }

  /** Shows what there is, what is written and what became of what was handed over. */
  draw() {
    const setup = this.log?.setup;
    const { draft, isNew, closed } = this;
    if (!setup || !draft) {
      return;
    }
    const pending = this.log!.pending(this.row);
    const filled = draft.text !== '' || draft.files.length > 0 || !isNew;
    const sent = pending.some((entry) => entry.state === 'waiting' || entry.state === 'unsent');
    this.toggleAttribute('data-filled', filled);
    this.toggleAttribute('hidden', closed && !filled && pending.length === 0);
    const shown: Shown = {
      setup,
      draft,
      isNew,
      closed,
      ...momentOf(draft),
      busy: this.wanted || (!isNew && sent),
      meanwhile: this.meanwhile,
      note: this.wanted ? setup.texts.uploading : this.note,
      pending,
    };
    render(formView(shown, this.acts), this);
    grow(this.querySelector('textarea')!);
  }

  private async removeFile(file: StoredFile) {
    if (await removeFile(file.id)) {
      this.draft!.files = this.draft!.files.filter((each) => each !== file);
      this.keep();
    }
  }

  private correct(entry: Entry) {
    takeBack(this.draft!, written(entry));
    this.keep();
    this.log?.outbox?.drop(entry);
    this.focus();
  }
}

if (!customElements.get('follow-up-form')) {
  customElements.define('follow-up-form', FollowUpForm);
}
