import { render } from 'lit';
import type { Entry } from '../edit/outbox';
import { newId } from '../edit/types';
import '../files/file-upload';
import type { FileUpload } from '../files/file-upload';
import { removeFile, type StoredFile } from '../files/transfer';
import type { FollowUpTimeline } from './follow-up-timeline';
import { formView, type Acts, type Shown } from './form-view';
import { written } from './outcome';
import { thisMoment } from './this-moment';
import { NEW, type FollowUpDraft, type Written } from './types';

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
    useMine: (entry) => this.log?.commit(this.entry, written(entry), entry.theirs!.version),
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
      const kept = this.log.drafts!.read(this.entry);
      this.draft = kept ?? this.fresh();
      this.note = kept?.text ? this.log.setup.texts.restored : '';
      this.draw();
      if (this.entry !== NEW) {
        this.focus();
      }
    }
  }

  /** The person went on writing in another tab, or finished there. */
  writtenElsewhere() {
    const kept = this.log?.drafts?.read(this.entry);
    if (this.draft && (kept || this.isNew)) {
      this.draft = kept ?? this.fresh();
      this.draw();
    }
  }

  override focus() {
    const area = this.querySelector('textarea');
    area?.focus();
    area?.scrollIntoView({ block: 'nearest' });
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

  private get log() {
    return this.closest<FollowUpTimeline>('follow-up-timeline');
  }

  private get upload() {
    return this.querySelector<FileUpload>('file-upload');
  }

  private get isNew() {
    return this.entry === NEW;
  }

  private fresh(): FollowUpDraft {
    return {
      text: this.text ?? '',
      on: this.on ?? '',
      time: this.time ?? '',
      timed: !this.isNew,
      draft: this.isNew ? newId() : null,
      seenVersion: this.version ?? 0,
      files: [],
    };
  }

  private readonly entered = () => {
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
    const { draft } = this;
    if (this.isNew && draft!.text.trim() === '' && draft!.files.length === 0) {
      this.log?.drafts?.forget(NEW);
    } else {
      this.log?.drafts?.keep(this.entry, draft!);
    }
    this.draw();
  }

  private save() {
    const { log, draft, upload } = this;
    if (!log?.setup || !draft || draft.text.trim() === '') {
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
    const said: Written = { text, ...this.when(draft), draft: files.length > 0 ? draft.draft : null, files };
    log.commit(this.entry, said, draft.seenVersion);
    if (this.isNew) {
      log.drafts!.forget(NEW);
      this.draft = this.fresh();
    }
    this.draw();
  }

  /** The day and time that the person chose, else those of this moment. */
  private when(draft: FollowUpDraft) {
    return draft.timed ? { on: draft.on, time: draft.time } : thisMoment();
  }

  private cancel() {
    this.log?.pending(this.entry).forEach((entry) => this.log?.outbox?.drop(entry));
    this.log?.drafts?.forget(this.entry);
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
    const pending = this.log!.pending(this.entry);
    const filled = draft.text !== '' || draft.files.length > 0 || !isNew;
    const sent = pending.some((entry) => entry.state === 'waiting' || entry.state === 'unsent');
    this.toggleAttribute('data-filled', filled);
    this.toggleAttribute('hidden', closed && !filled && pending.length === 0);
    const shown: Shown = {
      setup,
      draft,
      isNew,
      closed,
      ...this.when(draft),
      busy: this.wanted || (!isNew && sent),
      meanwhile: this.meanwhile,
      note: this.wanted ? setup.texts.uploading : this.note,
      pending,
    };
    render(formView(shown, this.acts), this);
    this.grow();
  }

  private async removeFile(file: StoredFile) {
    if (await removeFile(file.id)) {
      this.draft!.files = this.draft!.files.filter((each) => each !== file);
      this.keep();
    }
  }

  /** A refused text back into the field, before what is written there. */
  private correct(entry: Entry) {
    const { draft } = this;
    const refused = written(entry);
    const text = [refused.text, draft!.text].filter((each) => each.trim() !== '').join('\n');
    Object.assign(draft!, { ...refused, text, draft: refused.draft ?? draft!.draft, timed: true });
    this.keep();
    this.log?.outbox?.drop(entry);
    this.focus();
  }

  private grow() {
    const area = this.querySelector('textarea')!;
    if (!CSS.supports('field-sizing', 'content')) {
      area.style.blockSize = 'auto';
      area.style.blockSize = `${area.scrollHeight}px`;
    }
  }
}

if (!customElements.get('follow-up-form')) {
  customElements.define('follow-up-form', FollowUpForm);
}
