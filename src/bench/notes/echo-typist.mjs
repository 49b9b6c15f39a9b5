import WebSocket from 'ws';

/** Sends a keystroke as it is; there is no document. */
export async function join({ address }, heard) {
  const socket = new WebSocket(address);
  await new Promise((opened, failed) => socket.on('open', opened).on('error', failed));
  socket.on('message', (data) => heard(JSON.parse(data).key));
  return {
    type: (key) => socket.send(JSON.stringify({ type: 'push', key })),
    text: () => '',
    close: () => socket.close(),
  };
}
