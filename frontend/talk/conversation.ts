import { Days } from './days';
import { MentionMarks } from './mention-marks';

/** So near to an end counts as being there. */
const NEAR = 40;

/** Below a conversation stands the field to write in. */
const FOOT_ROOM = 80;

/** So long after it was opened a page may still move. */
const DRAWN_MS = 1_000;

const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** Keeps the newest message in sight of those who are at the foot (Java: io.funnelroom.live.Conversation). */
class RoomConversation extends HTMLElement {
  /* Set by Flow, perhaps before this class is known to the page: no initial values here. */
  declare $server: { attended(): void };

  declare names?: string[];

  declare ownNames?: string[];

  declare newText?: string;

  private atFoot = true;

  private awaited = false;

  private visible = false;

  private frame = 0;

  private count = 0;

  /** How far the view is from the foot while earlier messages are fetched. */
  private reading?: number;

  private readonly below = document.createElement('button');

  private readonly grown = new MutationObserver(() => this.draw());

  private readonly resized = new ResizeObserver(() => this.keepPlace());

  private readonly shown = new IntersectionObserver(([entry]) => {
    this.visible = entry.isIntersecting;
    this.seen();
  });

  connectedCallback() {
    this.tabIndex = 0;
    this.below.type = 'button';
    this.below.className = 'conversation-below';
    this.below.hidden = true;
    this.below.addEventListener('click', this.toFoot);
    this.after(this.below);
    this.addEventListener('scroll', this.moved, { passive: true });
    this.addEventListener('click', this.fetching);
    document.addEventListener('visibilitychange', this.seen);
    this.grown.observe(this, { childList: true, subtree: true, characterData: true });
    this.resized.observe(this);
    this.shown.observe(this);
    this.draw();
  }

  disconnectedCallback() {
    this.grown.disconnect();
    this.resized.disconnect();
    this.shown.disconnect();
    this.removeEventListener('scroll', this.moved);
    this.removeEventListener('click', this.fetching);
    document.removeEventListener('visibilitychange', this.seen);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.below.remove();
    MentionMarks.clear();
  }

  /** Called by the server: tells it when the person has this before their eyes. */
  attend() {
    this.awaited = true;
    this.seen();
  }

  /** Called by the server: whether the person has this before their eyes now. */
  inView() {
    return this.visible && document.visibilityState === 'visible';
  }

  /** Called by the server: brings the foot before the eyes, and keeps it there while the page is drawn. */
  goTo() {
    const until = performance.now() + DRAWN_MS;
    const hands = new AbortController();
    HANDS.forEach((touch) => addEventListener(touch, () => hands.abort(), { signal: hands.signal }));
    const align = () => {
      const pane = this.closest('.room-view');
      const below = this.getBoundingClientRect().bottom - (pane?.getBoundingClientRect().bottom ?? 0);
      pane?.scrollBy({ top: below + FOOT_ROOM });
      if (performance.now() < until && !hands.signal.aborted && this.isConnected) {
        requestAnimationFrame(align);
      } else {
        hands.abort();
      }
    };
    this.toFoot();
    this.focus({ preventScroll: true });
    align();
  }

  /** Called by the server when the person has said something. */
  readonly toFoot = () => {
    this.atFoot = true;
    this.reading = undefined;
    this.keepPlace();
  };

  private readonly seen = () => {
    if (this.awaited && this.inView()) {
      this.awaited = false;
      this.$server.attended();
    }
  };

  private readonly moved = () => {
    this.atFoot = this.scrollHeight - this.scrollTop - this.clientHeight < NEAR;
    if (this.atFoot) {
      this.below.hidden = true;
    }
  };

  /** What stands in view stays there when earlier messages come in above it. */
  private readonly fetching = (event: Event) => {
    if ((event.target as Element).closest('.earlier > vaadin-button')) {
      this.reading = this.scrollHeight - this.scrollTop;
      this.atFoot = false;
    }
  };

  private draw() {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const messages = [...this.querySelectorAll<HTMLElement>('vaadin-message')];
      const live = messages.filter((each) => !each.closest('.earlier')).length;
      this.below.textContent = this.newText ?? '';
      this.below.hidden = this.atFoot || (this.below.hidden && (this.count === 0 || live <= this.count));
      this.count = live;
      Days.draw(messages);
      new MentionMarks(this.names ?? [], this.ownNames ?? []).draw(messages);
      this.keepPlace();
    });
  }

  private keepPlace() {
    if (this.atFoot) {
      this.scrollTop = this.scrollHeight;
    } else if (this.reading !== undefined && this.scrollHeight > this.reading) {
      this.scrollTop = this.scrollHeight - this.reading;
      this.reading = undefined;
    }
  }
}

if (!customElements.get('room-conversation')) {
  customElements.define('room-conversation', RoomConversation);
}
