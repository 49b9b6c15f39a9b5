import { WebSocketServer } from 'ws';

/** Sends each message to everybody else: what no server can do faster. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' }, () => process.send(server.address().port));
server.on('connection', (socket) =>
  socket.on('message', (data) =>
    server.clients.forEach((other) => other !== socket && other.send(data, { binary: false })),
  ),
);
