import type { Audience } from '@allforone/contracts/contract';
import type { LiveEvent } from './live-events.ts';
import type { LiveServer } from './live-server.ts';

const crowdFrom = 100;

/** So many sockets that what each does cannot be told to each. */
export const isCrowd = (io: LiveServer, room: string): boolean =>
  (io.of('/').adapter.rooms.get(room)?.size ?? 0) > crowdFrom;

export const roomOf = (kind: Audience, id: string): string => `${kind}:${id}`;

/**
 * Who hears an event. One about a person in an organisation also goes to that person, for clients and guests are not
 * in the room of the whole. What one person does in a crowd, such as reading, goes to their own devices alone: told to
 * all by all, it would be told a million times.
 */
export function roomsOf(io: LiveServer, event: LiveEvent, payload: unknown): string[] {
  const { [event.audience]: id, accountId } = payload as Partial<Record<Audience, string>>;
  if (typeof id !== 'string') return [];

  const room = roomOf(event.audience, id);
  if (event.audience === 'conversationId' && accountId && isCrowd(io, room)) {
    return [roomOf('accountId', accountId)];
  }
  const isAboutSomeone = event.audience === 'organizationId' && accountId;

  return isAboutSomeone ? [room, roomOf('accountId', accountId)] : [room];
}
