import { io, type Socket } from 'socket.io-client';
import type { Front } from './house.ts';

/** One socket of one person, and all it heard. */
export interface Device {
  socket: Socket;
  heard: { event: string; payload: unknown }[];
  /** How many times an event was heard. */
  count(event: string): number;
}

export async function connect(
  front: Front,
  cookie: string,
  headers: Record<string, string> = {},
): Promise<Device> {
  const socket = io(front.address, {
    transports: ['websocket'],
    extraHeaders: { cookie, ...headers },
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 100,
  });
  const heard: Device['heard'] = [];
  socket.onAny((event, payload) => heard.push({ event, payload }));
  await new Promise<void>((resolve, reject) => {
    const refused = (error: Error) => reject(socket.disconnect() && error);
    socket.once('connect_error', refused);
    socket.once('connect', () => resolve(void socket.off('connect_error', refused)));
  });

  return { socket, heard, count: (event) => heard.filter((one) => one.event === event).length };
}
