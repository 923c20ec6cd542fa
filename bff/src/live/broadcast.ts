import type { Socket as Line } from 'node:net';
import type { LiveServer } from './live-server.ts';
import type { LiveSocket } from './seats.ts';

/** Bytes that wait for one who does not read: they are let go, come back, and ask for what they missed. */
const mostWaiting = 4_194_304;

/**
 * Tells the sockets of this process. One frame is made for all and written straight to each line: Socket.IO would
 * queue it for each of them, which costs a third more.
 */
export function broadcast(io: LiveServer, rooms: readonly string[], event: string, payload: unknown): void {
  const sockets = listenersIn(io, rooms);
  if (sockets.size === 0) return;
  const frame = frameOf(`42${JSON.stringify([event, payload])}`);

  for (const socket of sockets) {
    const line = idleLineOf(socket);
    if (!line) socket.emit(event, payload);
    else if (line.writableLength > mostWaiting) line.destroy();
    else line.write(frame);
  }
}

function listenersIn(io: LiveServer, rooms: readonly string[]): Set<LiveSocket> {
  const { adapter, sockets } = io.of('/');
  const listeners = new Set<LiveSocket>();
  for (const room of rooms) {
    for (const id of adapter.rooms.get(room) ?? []) {
      const socket = sockets.get(id);
      if (socket) listeners.add(socket);
    }
  }

  return listeners;
}

interface Transport {
  name: string;
  writable: boolean;
  socket: { readyState: number; _socket?: Line };
}

/** The line of a socket that has nothing of Socket.IO's own still to be written before. */
function idleLineOf({ conn }: LiveSocket): Line | undefined {
  const { readyState, transport, writeBuffer } = conn as unknown as {
    readyState: string;
    transport: Transport;
    writeBuffer: unknown[];
  };
  const isIdle = readyState === 'open' && transport.writable && writeBuffer.length === 0;
  if (!isIdle || transport.name !== 'websocket' || transport.socket.readyState !== 1) return undefined;

  return transport.socket._socket;
}

/** An unmasked text frame of a server (RFC 6455, 5.2). */
function frameOf(text: string): Buffer {
  const size = Buffer.byteLength(text);
  const start = size < 126 ? 2 : size < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(start + size);
  frame[0] = 0x81;
  frame[1] = { 2: size, 4: 126, 10: 127 }[start];
  if (start === 4) frame.writeUInt16BE(size, 2);
  if (start === 10) frame.writeBigUInt64BE(BigInt(size), 2);
  frame.write(text, start);

  return frame;
}
