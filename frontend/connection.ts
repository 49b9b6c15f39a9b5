/**
 * The page's own eye on its connection (Java: io.funnelroom.live.ConnectionWatch).
 *
 * Flow keeps what people type and sends it again after a break. What it lacks is added here: it
 * does not notice a push socket that closed or fell silent, and it asks people to reload a page
 * whose server has restarted.
 */

type Alive = { boot: string; session: boolean };

interface Flow {
  connectionState?: {
    state: 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
    readonly offline: boolean;
    addStateChangeListener(listener: () => void): void;
    removeStateChangeListener(listener: () => void): void;
  };
}

interface Atmosphere {
  addCallback(heard: (response: { state: string }) => void): void;
  removeCallback(heard: (response: { state: string }) => void): void;
}

const ASK_MS = 1_000;
const ASK_AT_MOST_MS = 3_000;
const ANSWER_MS = 4_000;
const WATCH_MS = 15_000;
const PUSH_ANSWER_MS = 3_000;
const CALL_EVERY_MS = 60_000;
const FLOW_RETURNS_MS = 8_000;
const BACK_SHOWN_MS = 2_000;
const HANDS_REST_MS = 800;
const WAIT_FOR_HANDS_MS = 20_000;
const RELOADS = 'funnelroom.reloads';
const TOUCHES = ['keydown', 'input', 'compositionupdate', 'pointerdown'];
const DISTURBED = ['closed', 're-connecting', 'error', 'unsubscribe'];

const flow = () => (window as unknown as { Vaadin?: Flow }).Vaadin?.connectionState;
const atmosphere = () =>
  (window as unknown as { vaadinPush?: { atmosphere?: Atmosphere } }).vaadinPush?.atmosphere;

class RoomConnection extends HTMLElement {
  /* Set by Flow, perhaps before this class is known to the page: no initial values here. */
  declare $server: {
    call(): Promise<void>;
    closePush(): Promise<void>;
    openPush(): Promise<void>;
  };
  declare boot: string;
  declare offlineText: string;
  declare awayText: string;
  declare unsentOneText: string;
  declare unsentText: string;
  declare backText: string;
  declare brokenText: string;
  declare reloadText: string;

  #away = false;
  #broken = false;
  #leaving = false;
  readonly #unsentOf = new Map<string, number>();
  #asked = 0;
  #aliveSince = 0;
  #asking?: number;
  #watching?: number;
  #calling?: number;
  #lastCall = Date.now();
  #lastTick = Date.now();
  #lastTouch = 0;
  #opening?: number;
  #errors?: MutationObserver;

  connectedCallback() {
    this.setAttribute('role', 'status');
    window.addEventListener('offline', this.#lost);
    window.addEventListener('online', this.#ask);
    window.addEventListener('pagehide', this.#leave);
    window.addEventListener('pageshow', this.#arrive);
    document.addEventListener('visibilitychange', this.#seen);
    document.addEventListener('funnelroom-unsent', this.#counted);
    TOUCHES.forEach((touch) => window.addEventListener(touch, this.#touched, true));
    flow()?.addStateChangeListener(this.#flowChanged);
    atmosphere()?.addCallback(this.#pushChanged);
    this.#errors = new MutationObserver(this.#lookForErrors);
    this.#errors.observe(document.body, { childList: true });
    this.#watching = window.setInterval(this.#watch, WATCH_MS);
    if (flow()?.offline) {
      this.#lost();
    }
  }

  disconnectedCallback() {
    window.removeEventListener('offline', this.#lost);
    window.removeEventListener('online', this.#ask);
    window.removeEventListener('pagehide', this.#leave);
    window.removeEventListener('pageshow', this.#arrive);
    document.removeEventListener('visibilitychange', this.#seen);
    document.removeEventListener('funnelroom-unsent', this.#counted);
    TOUCHES.forEach((touch) => window.removeEventListener(touch, this.#touched, true));
    flow()?.removeStateChangeListener(this.#flowChanged);
    atmosphere()?.removeCallback(this.#pushChanged);
    this.#errors?.disconnect();
    [this.#watching, this.#asking, this.#calling, this.#opening].forEach((timer) =>
      window.clearTimeout(timer),
    );
  }

  /** Called by the server through the push channel: it carries. */
  heard() {
    window.clearTimeout(this.#calling);
    this.#calling = undefined;
  }

  #flowChanged = () => {
    if (flow()?.offline) {
      this.#lost();
    } else if (this.#away && !this.#broken) {
      this.#ask();
    }
  };

  #pushChanged = (response: { state: string }) => {
    if (DISTURBED.includes(response.state)) {
      this.#ask();
    }
  };

  #counted = (event: Event) => {
    const { count, source } = (event as CustomEvent<{ count: number; source?: string }>).detail;
    this.#unsentOf.set(source ?? '', count);
    if (this.#away && !this.#broken) {
      this.#showAway();
    }
  };

  #touched = () => {
    this.#lastTouch = Date.now();
  };

  #leave = () => {
    this.#leaving = true;
  };

  #arrive = () => {
    this.#leaving = false;
  };

  /** Flow gives up with a box on the page and stops; the page is to be opened anew. */
  #lookForErrors = () => {
    if (document.querySelector('body > .v-system-error')) {
      this.#broken = true;
      this.#lost();
    }
  };

  #seen = () => {
    if (document.visibilityState === 'visible') {
      this.#watch();
    }
  };

  /** Looks after the connection now and then, and at once when the computer wakes up. */
  #watch = () => {
    const slept = Date.now() - this.#lastTick > 2 * WATCH_MS;
    this.#lastTick = Date.now();
    if (document.visibilityState === 'hidden' && !slept) {
      return;
    }
    if (!this.#away) {
      this.#ask();
      if (slept || Date.now() - this.#lastCall > CALL_EVERY_MS) {
        this.#callThroughPush();
      }
    }
  };

  #lost = () => {
    if (this.#leaving || !this.isConnected) {
      return;
    }
    if (!this.#away) {
      this.#away = true;
      this.#asked = 0;
      this.#aliveSince = 0;
    }
    this.#showAway();
    this.#askLater();
  };

  #showAway() {
    const why = navigator.onLine ? this.awayText : this.offlineText;
    const count = [...this.#unsentOf.values()].reduce((sum, each) => sum + each, 0);
    const many = this.unsentText.replace('{0}', String(count));
    const unsent = count === 1 ? this.unsentOneText : many;
    this.#show(count > 0 ? `${why} ${unsent}` : why);
  }

  #askLater() {
    window.clearTimeout(this.#asking);
    const pause = Math.min(ASK_AT_MOST_MS, ASK_MS + this.#asked * 50);
    this.#asking = window.setTimeout(this.#ask, pause);
  }

  #ask = async () => {
    window.clearTimeout(this.#asking);
    this.#asked += 1;
    try {
      const answer = await fetch('alive', {
        cache: 'no-store',
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      if (!answer.ok) {
        throw new Error(`alive: ${answer.status}`);
      }
      this.#found((await answer.json()) as Alive);
    } catch {
      this.#aliveSince = 0;
      this.#lost();
    }
  };

  #found(server: Alive) {
    if (server.boot !== this.boot || !server.session || this.#broken) {
      this.#openAnew();
    } else if (flow()?.offline) {
      this.#wakeFlow();
    } else if (this.#away) {
      this.#returned();
    }
  }

  /** The server is there, Flow has not noticed: it checks when the browser says so. */
  #wakeFlow() {
    this.#aliveSince ||= Date.now();
    if (Date.now() - this.#aliveSince > FLOW_RETURNS_MS) {
      this.#openAnew();
      return;
    }
    if (flow()?.state === 'connection-lost') {
      window.dispatchEvent(new Event('online'));
    }
    this.#askLater();
  }

  #returned() {
    this.#away = false;
    this.#show(this.backText);
    window.setTimeout(() => this.#away || this.#show(''), BACK_SHOWN_MS);
    this.#callThroughPush();
  }

  /** Asks the server to answer by push; where no answer comes, the channel is opened anew. */
  async #callThroughPush() {
    if (this.#calling !== undefined) {
      return;
    }
    this.#lastCall = Date.now();
    this.#calling = window.setTimeout(async () => {
      this.#calling = undefined;
      if (!this.#away) {
        await this.$server.closePush();
        await this.$server.openPush();
      }
    }, PUSH_ANSWER_MS);
    await this.$server.call();
  }

  /** Opens the same address again, in a pause of the hands: keys pressed meanwhile go nowhere. */
  #openAnew(since = Date.now()) {
    window.clearTimeout(this.#opening);
    const now = Date.now();
    const rest = this.#lastTouch + HANDS_REST_MS - now;
    if (rest > 0 && now - since < WAIT_FOR_HANDS_MS) {
      this.#opening = window.setTimeout(() => this.#openAnew(since), rest);
      return;
    }
    this.#reload(now);
  }

  /** Unless that was just tried in vain. */
  #reload(now: number) {
    const recent = reloads().filter((at) => now - at < 30_000);
    if (recent.length >= 3) {
      this.#away = true;
      this.#show(this.brokenText, true);
      return;
    }
    sessionStorage.setItem(RELOADS, JSON.stringify([...recent, now]));
    window.dispatchEvent(new CustomEvent('room-reload'));
    window.location.reload();
  }

  #show(text: string, offerReload = false) {
    this.toggleAttribute('shown', text !== '');
    this.classList.toggle('back', text === this.backText);
    if (text === this.textContent) {
      return;
    }
    this.textContent = text;
    if (offerReload) {
      const reload = document.createElement('button');
      reload.textContent = this.reloadText;
      reload.onclick = () => window.location.reload();
      this.append(' ', reload);
    }
  }
}

function reloads(): number[] {
  try {
    return JSON.parse(sessionStorage.getItem(RELOADS) ?? '[]') as number[];
  } catch {
    return [];
  }
}

customElements.define('room-connection', RoomConnection);
