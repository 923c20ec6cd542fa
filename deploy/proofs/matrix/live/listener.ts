import { io, type Socket } from 'socket.io-client';
import type { Who } from '../../cast/people.ts';

export interface Heard {
  who: Who;
  event: string;
  payload: unknown;
}

export interface Listener {
  who: Who;
  socket: Socket;
  heard: Heard[];
  close(): void;
}

/** A device that writes down all it hears. @throws Error with the code of the refusal. */
export async function listen(address: string, who: Who, cookie: string): Promise<Listener> {
  const socket = io(address, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnection: false,
  });
  const heard: Heard[] = [];
  socket.onAny((event, payload) => heard.push({ who, event, payload }));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });

  return { who, socket, heard, close: () => socket.disconnect() };
}

/** Asks for every room there is, by every word that servers have for it, and speaks in each. */
export function trespass(
  { socket }: Listener,
  rooms: readonly string[],
  conversationIds: readonly string[],
): void {
  for (const word of ['join', 'subscribe', 'room']) {
    socket.emit(word, rooms);
    socket.emit(word, { rooms });
  }
  for (const conversationId of conversationIds) socket.emit('typing', { conversationId });
}
