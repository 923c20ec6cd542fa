import type { Node } from '@allforone/runtime/node';
import { broadcast } from './broadcast.ts';
import { type LiveEvent, liveEvents, nameOf } from './live-events.ts';
import type { LiveServer } from './live-server.ts';
import { enter, leave } from './memberships.ts';
import { roomsOf } from './rooms.ts';

/** Older news were told while nobody here listened: who comes back asks for what was missed. */
const staleAfter = 60_000;

/** Each process tells its own sockets, in the order of the facts. */
export async function fanOut(node: Node, io: LiveServer, isStopping: () => boolean): Promise<void> {
  await node.follow(liveEvents, (event, { payload, eventId }) => {
    if (!isStopping()) tell(io, event as LiveEvent, payload, eventId);
  });
}

function tell(io: LiveServer, event: LiveEvent, payload: unknown, eventId: string): void {
  const rooms = roomsOf(io, event, payload);
  const isFresh = Date.now() - timeOf(eventId) < staleAfter;

  if (isFresh) enter(io, event, payload);
  if (isFresh) broadcast(io, rooms, nameOf(event), payload);
  leave(io, event, payload);
}

/** An event's id is a UUID of version 7: its first 48 bits are milliseconds. */
function timeOf(eventId: string): number {
  const isUuid = eventId.length === 36;

  return isUuid ? Number.parseInt(eventId.replaceAll('-', '').slice(0, 12), 16) : Date.now();
}
