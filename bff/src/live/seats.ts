import { describeError } from '@allforone/runtime/log';
import type { Node } from '@allforone/runtime/node';
import { refuse } from '@allforone/runtime/refusal';
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { Identity } from '../session/access-token.ts';
import type { PlacesOf } from './places.ts';
import { roomOf } from './rooms.ts';
import { createWorkQueue } from './work-queue.ts';

/** What a socket carries from its handshake on. */
export interface Seat extends Identity {
  organizationIds: string[];
}

export type LiveSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Seat>;

/** The sockets of this process, and the rooms they belong in. */
export interface Seats {
  /** Resolves once the socket is in all rooms of its account. @throws Refusal, when the account has too many. */
  take(socket: LiveSocket): Promise<void>;
  leave(socket: LiveSocket): void;
  /** Asks the services again where an account belongs; forgets it when it has no socket here. */
  settle(accountId: string): void;
  settleOrganization(organizationId: string): void;
  settleAll(): void;
  all(): Iterable<LiveSocket>;
  /** Calls back when somebody who is connected enters or leaves an organisation. */
  onMove(listener: (socket: LiveSocket) => void): void;
}

/** Who loses a place hears the news of it first, and a burst of changes is settled once. */
const settleAfter = 400;
const tryAgainAfter = 2000;
const mostPerAccount = 50;

export function createSeats(placesOf: PlacesOf, log: Node['log']): Seats {
  const byAccount = new Map<string, Set<LiveSocket>>();
  const queue = createWorkQueue(place, 8);
  let moved: (socket: LiveSocket) => void = () => undefined;

  return { take, leave, settle, settleOrganization, settleAll, all, onMove };

  async function take(socket: LiveSocket): Promise<void> {
    const { accountId, sessionId } = socket.data;
    const sockets = byAccount.get(accountId) ?? new Set();
    if (sockets.size >= mostPerAccount) throw refuse('too_many_requests');

    byAccount.set(accountId, sockets.add(socket));
    socket.conn.once('close', () => leave(socket));
    await socket.join([roomOf('accountId', accountId), roomOf('sessionId', sessionId)]);

    await queue.add(accountId);
  }

  function leave(socket: LiveSocket): void {
    const sockets = byAccount.get(socket.data.accountId);
    sockets?.delete(socket);
    if (sockets?.size === 0) byAccount.delete(socket.data.accountId);
  }

  function settle(accountId: string, after = settleAfter): void {
    if (!byAccount.has(accountId)) return;

    setTimeout(() => {
      queue.add(accountId).catch((error) => {
        log.warn(describeError(error), 'Rooms of an account are not settled yet.');
        settle(accountId, tryAgainAfter);
      });
    }, after).unref();
  }

  function settleOrganization(organizationId: string): void {
    for (const socket of all()) {
      if (socket.data.organizationIds.includes(organizationId)) settle(socket.data.accountId);
    }
  }

  function settleAll(): void {
    for (const accountId of byAccount.keys()) settle(accountId);
  }

  function* all(): Iterable<LiveSocket> {
    for (const sockets of byAccount.values()) yield* sockets;
  }

  function onMove(listener: typeof moved): void {
    moved = listener;
  }

  async function place(accountId: string): Promise<void> {
    const [first] = byAccount.get(accountId) ?? [];
    if (!first) return;

    const { organizationIds, rooms } = await placesOf(first.data);
    for (const socket of byAccount.get(accountId) ?? []) {
      const hasMoved = socket.data.organizationIds.join() !== organizationIds.join();
      socket.data.organizationIds = organizationIds;
      for (const room of socket.rooms) if (isPlace(room) && !rooms.has(room)) await socket.leave(room);
      await socket.join([...rooms]);
      if (hasMoved && socket.connected) moved(socket);
    }
  }
}

const isPlace = (room: string) => room.startsWith('organizationId:') || room.startsWith('conversationId:');
