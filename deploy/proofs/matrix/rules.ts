import type { Action } from '@allforone/contracts/contract';
import type { ErrorCode } from '@allforone/contracts/errors';
import { type Permission, permissions } from '@allforone/contracts/permissions';
import type { PlaceName } from '../cast/places.ts';
import type { Standing } from './standing.ts';

export type Verdict = 'ok' | ErrorCode;

/** What somebody must be answered, said without looking at how a service decides. */
export type Rule = (standing: Standing, action: Action, place: PlaceName) => Verdict;

/** What the matrix expects of one action. */
export interface Expectation {
  places: readonly PlaceName[];
  /** About an object of one's own, or of nobody in particular. */
  verdict: Rule;
  /** About the object of somebody else, where whose it is makes a difference. */
  ofOthers?: Rule;
}

export const needed = ({ allow }: Action): Permission => {
  if ((permissions as readonly string[]).includes(allow)) return allow as Permission;
  throw new Error(`${allow} is no permission: this action needs another rule.`);
};

const signedIn =
  (rule: Rule): Rule =>
  (standing, action, place) =>
    standing.isSignedIn ? rule(standing, action, place) : 'unauthenticated';

const fixed =
  (verdict: Verdict): Rule =>
  () =>
    verdict;

/** Whoever is not in the organisation does not see that it exists. */
export const inOrganization: Rule = signedIn(({ isMember, inOrganization: held }, action) => {
  if (!isMember) return 'not_found';

  return held.includes(needed(action)) ? 'ok' : 'forbidden';
});

/** First the permission in the organisation, then what else there is to say. */
export const inOrganizationThen =
  (rule: Rule): Rule =>
  (standing, action, place) => {
    const verdict = inOrganization(standing, action, place);

    return verdict === 'ok' ? rule(standing, action, place) : verdict;
  };

const seesGroup = ({ inOrganization: held, inGroup }: Standing) =>
  held.includes('groups.read') || inGroup.includes('organization.read');

/** Outside people see the groups they are in; the permission counts in the whole or in the group. */
export const inGroup: Rule = signedIn((standing, action) => {
  if (!seesGroup(standing)) return 'not_found';
  const held = [...standing.inOrganization, ...standing.inGroup];

  return held.includes(needed(action)) ? 'ok' : 'forbidden';
});

/** Who is not in a conversation, or may not read there, does not see that it exists, whatever their role. */
export const inConversationThen = (rule: Rule): Rule =>
  signedIn((standing, action, place) => {
    const { isInConversation, inConversation: held } = standing;
    if (!isInConversation || !held.includes('chat.read')) return 'not_found';

    return held.includes(needed(action)) ? rule(standing, action, place) : 'forbidden';
  });

export const inConversation = inConversationThen(fixed('ok'));

/** Who manages all projects of the organisation, or is in this one. */
export const seesProject = ({ inOrganization: held, partInProject }: Standing): boolean =>
  held.includes('projects.read') && (held.includes('projects.manage') || partInProject !== null);

/** Who is not in a project does not see that it exists, unless they manage them all. */
export const inProjectThen = (rule: Rule): Rule =>
  signedIn((standing, action, place) =>
    seesProject(standing) ? rule(standing, action, place) : 'not_found',
  );

/** The account itself: everyone has one, and asks only about their own. */
export const own: Expectation = { places: ['ownGroup'], verdict: signedIn(fixed('ok')) };
export const ownOnly: Expectation = { ...own, ofOthers: signedIn(fixed('not_found')) };
export const anyone: Expectation = { places: ['ownGroup'], verdict: fixed('ok') };
/** The front is refused, whoever stands behind it. */
export const servicesOnly: Expectation = { places: ['ownGroup'], verdict: fixed('forbidden') };

export const ofOrganization: Expectation = { places: ['ownGroup', 'foreign'], verdict: inOrganization };
const groups = ['ownGroup', 'otherGroup', 'foreign'] as const;
export const ofGroup: Expectation = { places: groups, verdict: inGroup };
/** The permission counts in the organisation, wherever in it the group is. */
export const ofOrganizationByGroup: Expectation = { places: groups, verdict: inOrganization };
const inProject = (may: (standing: Standing) => boolean): Expectation => ({
  places: groups,
  verdict: inProjectThen((standing) => (may(standing) ? 'ok' : 'forbidden')),
});
const managesProject = ({ inOrganization: held, partInProject }: Standing) =>
  held.includes('projects.manage') || partInProject === 'lead';
export const ofProject = inProject(() => true);
export const ofWorkInProject = inProject(
  (standing) => managesProject(standing) || standing.partInProject === 'team',
);
export const ofProjectItself = inProject(managesProject);
export const ofClientInProject = inProject(({ partInProject }) => partInProject === 'client');
const conversations = ['ownGroup', 'otherGroup', 'organization', 'private', 'direct', 'foreign'] as const;
export const ofConversation: Expectation = { places: conversations, verdict: inConversation };
