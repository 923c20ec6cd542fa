import type { links } from '@allforone/contracts/links';
import { type Expectation, inOrganization, inOrganizationThen, type Rule, servicesOnly } from '../rules.ts';
import type { ExpectationsOf } from './expectations.ts';

const places = ['ownGroup', 'otherGroup', 'organization', 'private', 'direct', 'foreign'] as const;

/** Both ends are messages of the place, which exist for who may read there. */
const seenThen =
  (rule: Rule): Rule =>
  (standing, action, place) => {
    const { isInConversation, inConversation: held } = standing;

    return isInConversation && held.includes('chat.read') ? rule(standing, action, place) : 'not_found';
  };
const ofMessage: Expectation = { places, verdict: inOrganizationThen(seenThen(() => 'ok')) };

export const linksExpectations: ExpectationsOf<typeof links> = {
  list: ofMessage,
  /** Answers anyone inside: what they may not see has no card. */
  resolve: { places, verdict: inOrganization },
  add: ofMessage,
  /** By who made it; the messages are somebody else's. */
  remove: {
    places,
    verdict: removing(() => 'ok'),
    ofOthers: removing(() => 'forbidden'),
  },
  linkedIds: servicesOnly,
};

function removing(rule: Rule): Rule {
  return (standing, action, place) => {
    if (!standing.isSignedIn) return 'unauthenticated';

    return standing.isMember ? seenThen(rule)(standing, action, place) : 'not_found';
  };
}
