import { describeError } from '@allforone/runtime/log';
import type { Node } from '@allforone/runtime/node';
import { refuse } from '@allforone/runtime/refusal';
import type { DefaultEventsMap, Socket } from 'socket.io';
import type { Identity } from '../session/access-token.ts';
import type { AskedRooms } from './asked-rooms.ts';
import type { Places, PlacesOf } from './places.ts';
import { roomOf } from './rooms.ts';
import { createWorkQueue } from './work-queue.ts';

/** What a socket carries from its handshake on. */
export interface Seat extends Identity {
  organizationIds: string[];
  /** It came while a service that knows some of its rooms was away. */
  isPartial?: boolean;
}

export type LiveSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Seat>;

/** The sockets of this process, and the rooms they belong in. */
export interface Seats {
  /** Resolves once the socket is in all rooms of its account that can be known now. @throws Refusal, when the account has too many. */
  take(socket: LiveSocket): Promise<void>;
  leave(socket: LiveSocket): void;
  /** Asks the services again where an account belongs; forgets it when it has no socket here. */
  settle(accountId: string): void;
  settleOrganization(organizationId: string): void;
  settleRoom(room: string): void;
  settleAll(): void;
  all(): Iterable<LiveSocket>;
  /** Calls back when somebody who is connected enters or leaves an organisation. */
  onMove(listener: (socket: LiveSocket) => void): void;
}

/** Who loses a place hears the news of it first, and a burst of changes is settled once. */
const settleAfter = 400;
const tryAgainAfter = 2000;
const mostPerAccount = 50;

export function createSeats(placesOf: PlacesOf, asked: AskedRooms, log: Node['log']): Seats {
  const byAccount = new Map<string, Set<LiveSocket>>();
  const unsettled = new Set<string>();
  const queue = createWorkQueue(place, 8);
  let moved: (socket: LiveSocket) => void = () => undefined;

  return { take, leave, settle, settleOrganization, settleRoom, settleAll, all, onMove };

  async function take(socket: LiveSocket): Promise<void> {
    const { accountId, sessionId } = socket.data;
    const sockets = byAccount.get(accountId) ?? new Set();
    if (sockets.size >= mostPerAccount) throw refuse('too_many_requests');

    byAccount.set(accountId, sockets.add(socket));
    socket.conn.once('close', () => leave(socket));
    await socket.join([roomOf('accountId', accountId), roomOf('sessionId', sessionId)]);

    await queue.add(accountId);
    if (unsettled.has(accountId)) settle(accountId, tryAgainAfter);
  }

  function leave(socket: LiveSocket): void {
    const sockets = byAccount.get(socket.data.accountId);
    sockets?.delete(socket);
    if (sockets?.size !== 0) return;
    byAccount.delete(socket.data.accountId);
    unsettled.delete(socket.data.accountId);
  }

  function settle(accountId: string, after = settleAfter): void {
    if (!byAccount.has(accountId)) return;

    setTimeout(() => {
      queue.add(accountId).then(
        () => unsettled.has(accountId) && settle(accountId, tryAgainAfter),
        (error) => {
          log.warn(describeError(error), 'Rooms of an account are not settled yet.');
          settle(accountId, tryAgainAfter);
        },
      );
    }, after).unref();
  }

  function settleOrganization(organizationId: string): void {
    for (const socket of all()) {
      if (socket.data.organizationIds.includes(organizationId)) settle(socket.data.accountId);
    }
  }

  function settleRoom(room: string): void {
    for (const { rooms, data } of all()) if (rooms.has(room)) settle(data.accountId);
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
    const sockets = [...(byAccount.get(accountId) ?? [])];
    const [first] = sockets;
    if (!first) return;

    // What is told while the services are asked is newer than their answer, and asks them once more.
    const roomsOf = new Map(sockets.map((socket) => [socket, new Set(socket.rooms)]));
    const [places, isReviewed] = await Promise.all([placesOf(first.data), asked.review(sockets)]);
    if (isWhole(places) && isReviewed) unsettled.delete(accountId);
    else unsettled.add(accountId);
    for (const socket of byAccount.get(accountId) ?? [])
      await seat(socket, places, roomsOf.get(socket) ?? new Set());
  }

  /** @param before - the rooms it was in when the services were asked. */
  async function seat(socket: LiveSocket, places: Places, before: ReadonlySet<string>) {
    const { organizationIds, rooms } = places;
    const { data } = socket;
    const hasMoved = organizationIds !== null && data.organizationIds.join() !== organizationIds.join();
    data.organizationIds = organizationIds ?? data.organizationIds;
    for (const [kind, now] of Object.entries(rooms)) {
      if (!now) continue;
      const gone = [...before].filter((room) => room.startsWith(`${kind}:`) && !now.has(room));
      const leftSince = (room: string) => before.has(room) && !socket.rooms.has(room);
      const joined = [...now].filter((room) => !leftSince(room));
      for (const room of gone) await socket.leave(room);
      await socket.join(joined);
    }

    if (!socket.connected) data.isPartial = !isWhole(places);
    // What was told meanwhile in rooms it was not in was missed: it comes back, and catches up.
    else if (data.isPartial && isWhole(places)) socket.conn.close();
    else if (hasMoved) moved(socket);
  }
}

const isWhole = ({ rooms }: Places) => Object.values(rooms).every((known) => known !== null);
