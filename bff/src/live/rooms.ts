import type { Audience } from '@allforone/contracts/contract';
import type { LiveEvent } from './live-events.ts';

export const roomOf = (kind: Audience, id: string): string => `${kind}:${id}`;

/**
 * Who hears an event. One about a person in an organisation also goes to that person, for clients and guests are not
 * in the room of the whole.
 */
export function roomsOf(event: LiveEvent, payload: unknown): string[] {
  const { [event.audience]: id, accountId } = payload as Partial<Record<Audience, string>>;
  if (typeof id !== 'string') return [];

  const room = roomOf(event.audience, id);
  const isAboutSomeone = event.audience === 'organizationId' && accountId;

  return isAboutSomeone ? [room, roomOf('accountId', accountId)] : [room];
}
