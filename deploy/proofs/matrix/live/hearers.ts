import type { Event } from '@allforone/contracts/contract';
import type { Cast } from '../../cast/cast.ts';
import { type PersonName, personNames } from '../../cast/people.ts';
import { placeNames } from '../../cast/places.ts';
import { standingIn } from '../standing.ts';

type Payload = Record<string, unknown>;

/**
 * Who must hear an event, and nobody else: by its audience, and by where each stands in the place that it names.
 * @returns null for a place that is not of the cast.
 */
export function hearersOf(cast: Cast, event: Event, payload: Payload): PersonName[] | null {
  const { places, people } = cast;
  const isAbout = (who: PersonName) => people[who].accountId === payload.accountId;
  switch (event.audience) {
    case 'accountId':
      return personNames.filter(isAbout);
    case 'sessionId':
      return personNames.filter((who) => people[who].sessionId === payload.sessionId);
    case 'conversationId': {
      const place = placeNames.find((name) => places[name].conversationId === payload.conversationId);
      if (!place) return null;

      return personNames.filter((who) => {
        const { isInConversation, inConversation } = standingIn(who, place);
        return isInConversation && inConversation.includes('chat.read');
      });
    }
    case 'organizationId': {
      const place = placeNames.find((name) => places[name].organizationId === payload.organizationId);
      if (!place) return null;

      // Outside people are told only what is about themselves.
      return personNames.filter(
        (who) => isAbout(who) || standingIn(who, place).inOrganization.includes('groups.read'),
      );
    }
    default:
      return [];
  }
}
