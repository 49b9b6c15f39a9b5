import { collab, getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { ChangeSet, EditorState } from '@codemirror/state';
import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';

const PING_MS = 4_000;

/** The document of the product's editor, without its screen: it speaks what the editor speaks. */
export async function join({ address, cookie, place }, heard) {
  const client = randomUUID();
  const socket = new WebSocket(address, { headers: { cookie, origin: address.replace(/^ws(.*?:\d+).*/u, 'http$1') } });
  const send = (message) => socket.send(JSON.stringify(message));
  let state;
  let pushing = false;
  let welcomed;
  const ready = new Promise((welcome, failed) => {
    welcomed = welcome;
    socket.on('error', failed);
    socket.on('close', (code) => failed(new Error(`closed with ${code}`)));
  });

  const push = () => {
    const unsent = sendableUpdates(state);
    if (!pushing && unsent.length > 0) {
      pushing = true;
      const updates = unsent.map(({ changes }) => ({ client, changes: changes.toJSON() }));
      send({ type: 'push', version: getSyncedVersion(state), updates });
    }
  };

  const receive = (from, updates) => {
    const news = updates.slice(getSyncedVersion(state) - from);
    state = receiveUpdates(
      state,
      news.map((each) => ({ clientID: each.client, changes: ChangeSet.fromJSON(each.changes) })),
    ).state;
    for (const each of news) {
      if (each.client === client) {
        pushing = false;
      } else {
        ChangeSet.fromJSON(each.changes).iterChanges((_f, _t, _a, _b, inserted) => heard(inserted.toString()));
      }
    }
  };

  socket.on('open', () => send({ type: 'open', client, version: 0 }));
  socket.on('message', (data) => {
    const message = JSON.parse(data);
    if (message.type === 'welcome') {
      const { text: doc, version: startVersion } = message;
      state = EditorState.create({ doc, extensions: collab({ clientID: client, startVersion }) });
      welcomed();
    } else if (message.type === 'updates') {
      receive(message.from, message.updates);
      push();
    } else if (message.type === 'stale') {
      pushing = false;
      push();
    } else if (message.type === 'refused') {
      throw new Error(`refused: ${message.code}`);
    }
  });
  const pinging = setInterval(() => socket.readyState === WebSocket.OPEN && send({ type: 'ping' }), PING_MS);
  await ready;
  return {
    type: (key) => {
      const from = Math.floor(state.doc.length * place);
      state = state.update({ changes: { from, insert: key } }).state;
      push();
    },
    text: () => state.doc.toString(),
    close: () => {
      clearInterval(pinging);
      socket.close();
    },
  };
}
