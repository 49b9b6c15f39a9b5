import { type Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { composition } from './composition';
import { bringHome, discard, look, tidy } from './homecoming';
import { withinLimits } from './limits';
import { goToMark, markAt, marksSeen, marksSet, show } from './marks';
import { allGone, otherGone, otherMoved } from './others';
import { Outline } from './outline';
import type { Page } from './page';
import { Session, type SessionEvents } from './session';
import { allowWriting, setting } from './setting';
import { slashMenu } from './slash';
import { Status } from './status';
import { strandedText } from './stranded';
import type { Unsent } from './store';
import { KINDS, offersOf, toolsOf, WRITING } from './tools';
import { Toolbar } from './toolbar';
import { track, useTracked } from './tracked';
import type { FromServer, NoteServer, Place, RequirementKind, Setup } from './types';

const CARET_EVERY_MS = 60;

type Marks = Extract<FromServer, { type: 'marks' }>;

/** A note on the screen: its tools, its text, its outline, and how it stands. */
export class NoteView implements SessionEvents {
  readonly parts: HTMLElement[];

  private readonly paper = document.createElement('div');

  private readonly salvage = document.createElement('div');

  private readonly toolbar: Toolbar;

  private readonly outline: Outline;

  private readonly status: Status;

  private readonly session: Session;

  private readonly ending = new AbortController();

  private view?: EditorView;

  private page?: Page;

  private left: Unsent[] = [];

  private marks?: Marks;

  private wanted?: string;

  private wantedPlace?: [number, number];

  private pointing?: number;

  private connected = false;

  constructor(
    private readonly setup: Setup,
    private readonly server: () => NoteServer,
  ) {
    const { texts } = setup;
    const picks = { quote: this.quote, requirement: this.requirement };
    this.toolbar = new Toolbar(
      texts.tools,
      toolsOf(texts, picks, () => this.view, () => this.outline.box.classList.toggle('open')),
    );
    this.outline = new Outline(texts.outline, texts.outlineEmpty);
    this.session = new Session(setup.note, this.extensions(), this);
    this.status = new Status(texts, () => this.session);
    this.paper.className = 'note-paper';
    this.salvage.className = 'note-salvage';
    const head = document.createElement('div');
    head.className = 'note-head';
    head.append(this.toolbar.box, this.status.box);
    const body = document.createElement('div');
    body.className = 'note-body';
    body.append(this.outline.box, this.paper);
    this.parts = [head, this.salvage, body];
    this.changed();
  }

  async start() {
    const { first, others, stranded } = await look(this.setup.note);
    this.left = stranded;
    others.forEach((client) => bringHome(this.setup.note, client, this.ending.signal));
    if (this.ending.signal.aborted) {
      first?.claimed.release();
    } else {
      await this.session.start(first);
      await tidy();
    }
  }

  close() {
    const { client } = this.session;
    this.ending.abort();
    this.page?.hidden();
    if (this.session.close()) {
      bringHome(this.setup.note, client, new AbortController().signal);
    }
    window.clearTimeout(this.pointing);
    this.status.close();
    this.outline.close();
    this.view?.destroy();
    this.view = undefined;
  }

  focus() {
    this.view?.focus();
  }

  goTo(mark: string) {
    this.wanted = this.view && goToMark(this.view, mark) ? undefined : mark;
  }

  goToPosition(from: number, to: number) {
    if (this.view) {
      show(this.view, from, to);
    } else {
      this.wantedPlace = [from, to];
    }
  }

  begun(page: Page) {
    this.page?.hidden();
    this.view?.destroy();
    this.page = page;
    this.view = new EditorView({ state: page.state, parent: this.paper });
    page.shownBy(this.view);
    this.outline.of(this.view);
    this.left
      .filter(({ owner }) => owner === this.session.person)
      .forEach(({ client, stranded }) => this.stranded(client, stranded!));
    this.left = [];
    this.point();
    if (this.wantedPlace) {
      show(this.view, ...this.wantedPlace);
      this.wantedPlace = undefined;
    }
  }

  news(message: Extract<FromServer, { type: 'carets' | 'gone' | 'marks' }>) {
    if (message.type === 'marks') {
      this.marks = message;
    } else if (message.type === 'gone') {
      this.view?.dispatch({ effects: otherGone.of(message.client) });
    } else {
      const moves = message.carets.filter(({ client }) => client !== this.session.client).flatMap((caret) => {
        const anchor = this.session.replica?.here(caret.version, caret.anchor);
        const head = this.session.replica?.here(caret.version, caret.head);
        return anchor == null || head == null ? [] : [otherMoved.of({ ...caret, anchor, head })];
      });
      this.view?.dispatch({ effects: moves });
    }
  }

  stranded(client: string, text: string) {
    this.salvage.append(strandedText(text, this.setup.texts, () => discard(client)));
  }

  foreign() {
    this.session.leaveAlone();
  }

  changed() {
    const { session, view } = this;
    const writable = session.writable && this.setup.writable;
    this.toolbar.enable(WRITING, writable && view !== undefined);
    if (view) {
      allowWriting(view, writable);
      this.drawMarks(view);
      if (this.connected && !session.connected) {
        view.dispatch({ effects: allGone.of(null) });
      }
      if (!this.connected && session.connected) {
        this.point();
      }
      if (session.connected && session.unsent === 0) {
        useTracked(view);
      }
    }
    this.connected = session.connected;
    this.status.changed();
  }

  private extensions(): Extension {
    const { texts } = this.setup;
    return [
      withinLimits(
        () => this.session.limits,
        (which) => this.status.tell(which === 'note' ? texts.noteFull : texts.tooLarge),
      ),
      composition(
        () => this.session.hold(),
        () => this.session.release(),
      ),
      slashMenu(offersOf(texts), texts.blocks),
      marksSeen(texts, (id) => this.server().mark(id)),
      keymap.of([
        { key: 'Alt-q', run: this.quote, preventDefault: true },
        ...KINDS.map((kind, place) => ({
          key: `Alt-${place + 1}`,
          run: (view: EditorView) => this.requirement(view, kind),
          preventDefault: true,
        })),
        { key: 'Alt-Enter', run: this.openMark },
        { key: 'Alt-F10', run: () => (this.toolbar.focus(), true) },
      ]),
      setting(texts, () => this.status.tell(texts.tabLeaves)),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          this.outline.changed();
        }
        if (update.docChanged || update.selectionSet) {
          this.point();
        }
        if (update.focusChanged || update.transactions.some((each) => each.isUserEvent('select') || each.isUserEvent('input'))) {
          this.status.tell('');
        }
        if (update.docChanged && update.transactions.some((each) => each.docChanged && !each.annotation(Transaction.remote))) {
          this.session.edited();
        }
      }),
    ];
  }

  /** Tells the others where this caret is, not more often than they can see. */
  private point() {
    this.pointing ??= window.setTimeout(() => {
      this.pointing = undefined;
      if (this.view) {
        const { anchor, head } = this.view.state.selection.main;
        this.session.pointAt(anchor, head);
      }
    }, CARET_EVERY_MS);
  }

  private drawMarks(view: EditorView) {
    const { marks, session } = this;
    if (!marks || !session.replica || session.replica.version < marks.version) {
      return;
    }
    this.marks = undefined;
    const { replica } = session;
    const drawn = marks.marks.flatMap((mark) => {
      const from = replica.here(marks.version, mark.from, 1);
      const to = replica.here(marks.version, mark.to, -1);
      return from === null || to === null ? [] : [{ ...mark, from, to }];
    });
    view.dispatch({ effects: marksSet.of(drawn) });
    if (this.wanted) {
      this.goTo(this.wanted);
    }
  }

  private readonly quote = (view: EditorView) => this.pick(view, (place) => this.server().quote(place));

  private readonly requirement = (view: EditorView, kind: RequirementKind) =>
    this.pick(view, (place) => this.server().requirement(place, kind));

  /** Gives the selected words away once the server has them as they are here. */
  private pick(view: EditorView, use: (place: Place) => void): boolean {
    const { from, to } = view.state.selection.main;
    if (view.state.readOnly) {
      return true;
    }
    if (from === to) {
      this.status.tell(this.setup.texts.selectFirst);
      return true;
    }
    track(view, { from, to, use: (start, end) => use({ from: start, to: end, version: this.session.replica!.version }) });
    this.changed();
    return true;
  }

  private readonly openMark = (view: EditorView) => {
    const mark = markAt(view.state, view.state.selection.main.head);
    if (mark) {
      this.server().mark(mark.id);
    }
    return mark !== undefined;
  };
}
