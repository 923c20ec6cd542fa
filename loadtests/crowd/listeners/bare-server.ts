import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

/** The least that Socket.IO does: what arrives is told to everyone in the room. */
const http = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    io.to('room').emit('chat.messageSent', JSON.parse(body));
    response.end('{}');
  });
});
const io = new Server(http, { transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => socket.join('room'));
http.listen(0, '127.0.0.1', () => process.send?.((http.address() as AddressInfo).port));
