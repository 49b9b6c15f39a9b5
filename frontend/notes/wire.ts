import type { FromServer, ToServer } from './types';

const PING_MS = 4_000;
const SILENT_MS = 12_000;
/** A long text takes its time on a slow line. */
const FIRST_WORD_MS = 60_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** The server closes with these codes when coming again would not help. */
export const SIGNED_OUT = 4401;
export const NOT_ALLOWED = 4403;
export const NOT_FOUND = 4404;

export interface WireEvents {
  opened(): void;
  heard(message: FromServer): void;
  /** The connection broke and is sought again. */
  lost(): void;
  /** The server wants no connection, for the reason of this code. */
  refusedForGood(code: number): void;
}

/** One note's connection to the server. It notices silence, and comes again until it is closed. */
export class Wire {
  private socket?: WebSocket;

  private pause = FIRST_PAUSE_MS;

  private heardAt = 0;

  private spoken = false;

  private pinging?: number;

  private again?: number;

  private closed = false;

  constructor(
    private readonly note: number,
    private readonly events: WireEvents,
  ) {
    addEventListener('online', this.connectNow);
    addEventListener('offline', this.drop);
  }

  connect() {
    window.clearTimeout(this.again);
    const address = new URL(`notes/${this.note}/wire`, document.baseURI);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(address);
    this.socket = socket;
    socket.onopen = () => this.opened(socket);
    socket.onmessage = ({ data }) => this.heard(socket, data as string);
    socket.onclose = ({ code }) => this.gone(socket, code);
  }

  send(message: ToServer) {
    if (this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  close() {
    this.closed = true;
    removeEventListener('online', this.connectNow);
    removeEventListener('offline', this.drop);
    window.clearTimeout(this.again);
    window.clearInterval(this.pinging);
    this.socket?.close();
  }

  private opened(socket: WebSocket) {
    if (socket === this.socket) {
      this.heardAt = Date.now();
      this.spoken = false;
      this.pinging = window.setInterval(this.look, PING_MS);
      this.events.opened();
    }
  }

  private heard(socket: WebSocket, data: string) {
    if (socket === this.socket && !this.closed) {
      this.pause = FIRST_PAUSE_MS;
      this.spoken = true;
      this.heardAt = Date.now();
      this.events.heard(JSON.parse(data) as FromServer);
    }
  }

  private gone(socket: WebSocket, code: number) {
    if (socket !== this.socket || this.closed) {
      return;
    }
    this.socket = undefined;
    window.clearInterval(this.pinging);
    if (code === SIGNED_OUT || code === NOT_ALLOWED || code === NOT_FOUND) {
      this.close();
      this.events.refusedForGood(code);
      return;
    }
    this.events.lost();
    this.again = window.setTimeout(() => this.connect(), this.pause * (0.75 + Math.random() / 2));
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }

  private readonly look = () => {
    if (Date.now() - this.heardAt > (this.spoken ? SILENT_MS : FIRST_WORD_MS)) {
      this.drop();
    } else {
      this.send({ type: 'ping' });
    }
  };

  /** Gives the connection up without waiting for the network's answer, which may take minutes. */
  private readonly drop = () => {
    const { socket } = this;
    if (socket) {
      socket.close();
      this.gone(socket, 1006);
    }
  };

  private readonly connectNow = () => {
    if (!this.socket && !this.closed) {
      this.pause = FIRST_PAUSE_MS;
      this.connect();
    }
  };
}
