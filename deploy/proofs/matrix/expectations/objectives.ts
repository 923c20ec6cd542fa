import type { objectives } from '@allforone/contracts/objectives';
import { type Expectation, inOrganizationThen, ofOrganization, type Rule, servicesOnly } from '../rules.ts';
import type { ExpectationsOf } from './expectations.ts';

const places = ['ownGroup', 'foreign'] as const;
const manages: Rule = ({ inOrganization: held }) => (held.includes('objectives.manage') ? 'ok' : 'forbidden');

/** Who may not read the objectives of the organisation does not see that there are any. */
const seenThen = (rule: Rule): Expectation => ({
  places,
  verdict: (standing, action, place) => {
    if (!standing.isSignedIn) return 'unauthenticated';

    return standing.inOrganization.includes('objectives.read') ? rule(standing, action, place) : 'not_found';
  },
});
const seen = seenThen(() => 'ok');
const managed = seenThen(manages);
/** The check-in is by the owner of the organisation. */
const byAuthor = seenThen((standing, action, place) => {
  if (manages(standing, action, place) !== 'ok') return 'forbidden';

  return standing.who === 'owner' || standing.who === 'foreigner' ? 'ok' : 'not_author';
});

export const objectivesExpectations: ExpectationsOf<typeof objectives> = {
  list: ofOrganization,
  get: seen,
  create: { places, verdict: inOrganizationThen(manages) },
  update: managed,
  close: managed,
  reopen: managed,
  delete: managed,
  restore: managed,
  overview: ofOrganization,

  keyResults: seen,
  addKeyResult: managed,
  updateKeyResult: managed,
  deleteKeyResult: managed,
  checkIn: managed,
  undoCheckIn: byAuthor,
  checkIns: seen,

  findObjects: ofOrganization,
  objectCards: servicesOnly,
  objectiveFacts: servicesOnly,
};
