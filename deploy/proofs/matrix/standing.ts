import { type Permission, permissionsOfRole, rolesHeldEverywhere } from '@allforone/contracts/permissions';
import { partOf, type Who } from '../cast/people.ts';
import type { PlaceName } from '../cast/places.ts';

/** Where somebody stands in a place, by the cast's own plan: what the services think of it is what is tested. */
export interface Standing {
  who: Who;
  isSignedIn: boolean;
  isMember: boolean;
  /** Put into the group of the place. */
  isInGroup: boolean;
  isInConversation: boolean;
  /** In the project of the place: named there, or from outside through its group. */
  partInProject: 'lead' | 'team' | 'client' | null;
  /** Made the conversation of the few. */
  isMaker: boolean;
  /** In the organisation as a whole. */
  inOrganization: readonly Permission[];
  /** In the group of the place. */
  inGroup: readonly Permission[];
  /** Where the conversation belongs: the group for its channel, else the organisation. */
  inConversation: readonly Permission[];
}

const aboutGroup: readonly PlaceName[] = ['ownGroup', 'otherGroup', 'foreign'];

export function standingIn(who: Who, place: PlaceName): Standing {
  const role = roleIn(who, place);
  const held =
    role === null ? [] : role === 'bare' ? (['organization.read'] as const) : permissionsOfRole[role];
  const isInGroup = isInGroupOf(who, place);
  const isEverywhere = (rolesHeldEverywhere as readonly (string | null)[]).includes(role);
  const inGroup = isInGroup || isEverywhere ? held : [];

  return {
    who,
    isSignedIn: who !== 'anonymous',
    isMember: role !== null,
    isInGroup,
    isInConversation: isInConversationOf(who, place),
    partInProject: partInProjectOf(who, place),
    isMaker: who === 'lead' && place === 'private',
    inOrganization: held,
    inGroup,
    inConversation: aboutGroup.includes(place) ? inGroup : held,
  };
}

function roleIn(who: Who, place: PlaceName) {
  if (who === 'anonymous') return null;
  if (who === 'foreigner') return place === 'foreign' ? 'owner' : null;

  return place === 'foreign' ? null : partOf(who).role;
}

function isInGroupOf(who: Who, place: PlaceName): boolean {
  if (who === 'anonymous') return false;
  if (place === 'foreign') return who === 'foreigner';

  return partOf(who).group === (place === 'otherGroup' ? 'other' : 'own');
}

function isInConversationOf(who: Who, place: PlaceName): boolean {
  if (who === 'anonymous') return false;
  const role = roleIn(who, place);
  if (place === 'organization') return role !== null && role !== 'client' && role !== 'guest';
  if (place === 'private') return partOf(who).isInPrivate === true;
  if (place === 'direct') return who === 'member';

  return isInGroupOf(who, place);
}

function partInProjectOf(who: Who, place: PlaceName): Standing['partInProject'] {
  if (place === 'foreign') return null;
  if (place === 'otherGroup') return who === 'peer' ? 'team' : null;
  if (who === 'lead') return 'lead';
  if (who === 'member') return 'team';

  return who === 'client' || who === 'guest' ? 'client' : null;
}
