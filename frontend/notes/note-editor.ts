import type { NoteView } from './note-view';
import type { NoteServer, Setup } from './types';

/** A text that several people write in at once (Java: NoteEditor). CodeMirror comes when it is needed. */
class NoteEditor extends HTMLElement {
  /* Set by Flow, perhaps before this class is known to the page: no initial value here. */
  declare $server: NoteServer;

  private setup?: Setup;

  private view?: NoteView;

  private wanted?: (view: NoteView) => void;

  connectedCallback() {
    this.open();
  }

  disconnectedCallback() {
    this.view?.close();
    this.view = undefined;
    this.replaceChildren();
  }

  /** The server describes the note. */
  configure(setup: Setup) {
    this.setup = setup;
    this.open();
  }

  /** Brings the words of a quote or requirement before the eyes, now or once they are there. */
  goTo(mark: string) {
    this.act((view) => view.goTo(mark));
  }

  goToPosition(from: number, to: number) {
    this.act((view) => view.goToPosition(from, to));
  }

  override focus() {
    this.view?.focus();
  }

  private act(act: (view: NoteView) => void) {
    if (this.view) {
      act(this.view);
    } else {
      this.wanted = act;
    }
  }

  private async open() {
    const { setup } = this;
    if (!setup || this.view || !this.isConnected) {
      return;
    }
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', setup.texts.label);
    const { NoteView: View } = await import('./note-view');
    if (this.view || !this.isConnected) {
      return;
    }
    const view = new View(setup, () => this.$server);
    this.view = view;
    this.replaceChildren(...view.parts);
    this.wanted?.(view);
    this.wanted = undefined;
    await view.start();
  }
}

if (!customElements.get('note-editor')) {
  customElements.define('note-editor', NoteEditor);
}
