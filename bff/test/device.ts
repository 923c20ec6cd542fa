import { newId } from '@allforone/runtime/id';
import { io, type Socket } from 'socket.io-client';
import type { Front, House } from './house.ts';

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

/** Two people of one organisation and one conversation, on as many devices as a test likes. */
export function createScene(house: House) {
  const devices: Device[] = [];
  const [awa, moussa, organizationId, conversationId] = [newId(), newId(), newId(), newId()];
  house.known.role = 'member';
  for (const person of [awa, moussa]) {
    house.known.organizationIds.set(person, [organizationId]);
    house.known.conversationIds.set(person, [conversationId]);
  }

  return {
    awa,
    moussa,
    organizationId,
    conversationId,
    async device(at: Front, accountId: string): Promise<Device> {
      const made = await connect(at, await house.signIn(at, accountId));
      devices.push(made);

      return made;
    },
    end() {
      for (const { socket } of devices) socket.disconnect();
    },
  };
}

export type Scene = ReturnType<typeof createScene>;
