import { accounts } from '@allforone/contracts/accounts';
import { audit } from '@allforone/contracts/audit';
import { chat } from '@allforone/contracts/chat';
import type { Action } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import type { Cast } from '../../cast/cast.ts';
import type { PersonName } from '../../cast/people.ts';
import type { PlaceName } from '../../cast/places.ts';
import { again } from '../../examples/session.ts';

/** A right that somebody has, and how it is taken from them. */
export interface Revocation {
  title: string;
  who: PersonName;
  /** What they could do there until then, and how they are refused from then on. */
  place: PlaceName;
  probe: Action;
  refusal: string;
  /** What they heard until then: the talk of the place, or the news of its group. Or their line is cut. */
  heard: 'talk' | 'news' | 'cut';
  take(cast: Cast, who: PersonName): Promise<unknown>;
}

export const revocations: readonly Revocation[] = [
  {
    title: 'removed from the organisation',
    ...{ who: 'client', place: 'ownGroup', probe: chat.history, refusal: 'not_found', heard: 'talk' },
    take: ({ world, people, places }, who) => {
      const member = { organizationId: places.ownGroup.organizationId, accountId: people[who].accountId };
      return world.call(organizations.removeMember, member, people.owner);
    },
  },
  {
    title: 'taken out of the group',
    ...{ who: 'peer', place: 'otherGroup', probe: chat.history, refusal: 'not_found', heard: 'talk' },
    take: ({ world, people, places }, who) => {
      const member = { groupId: places.otherGroup.groupId, accountId: people[who].accountId };
      return world.call(organizations.removeFromGroup, member, people.owner);
    },
  },
  {
    title: 'taken out of the conversation',
    ...{ who: 'guest', place: 'private', probe: chat.history, refusal: 'not_found', heard: 'talk' },
    take: ({ world, people, places }, who) => {
      const member = { conversationId: places.private.conversationId, accountId: people[who].accountId };
      return world.call(chat.removeMember, member, people.lead);
    },
  },
  {
    title: 'given a lesser role',
    ...{ who: 'admin', place: 'ownGroup', probe: audit.search, refusal: 'forbidden', heard: 'news' },
    take: ({ world, people, places }, who) => {
      const { organizationId } = places.ownGroup;
      const change = { organizationId, accountId: people[who].accountId, role: 'guest' } as const;
      return world.call(organizations.changeRole, change, people.owner);
    },
  },
  {
    title: 'left with a role that lost its permission',
    ...{ who: 'bare', place: 'organization', probe: chat.history, refusal: 'not_found', heard: 'talk' },
    take: ({ world, people, places }) => {
      const { roleId } = places.organization;
      return world.call(organizations.updateRole, { roleId, permissions: [] }, people.owner);
    },
  },
  {
    title: 'logged out from another device',
    ...{ who: 'member', place: 'ownGroup', probe: accounts.me, refusal: 'unauthenticated', heard: 'cut' },
    take: async ({ world, people }, who) => {
      const { sessionId } = people[who];
      return world.call(accounts.logOutDevice, { sessionId }, await again(world, people[who]));
    },
  },
  {
    title: 'logged out by a new password',
    ...{
      who: 'moderator',
      place: 'organization',
      probe: chat.send,
      refusal: 'unauthenticated',
      heard: 'cut',
    },
    take: async ({ world, people }, who) => {
      const { password } = people[who];
      const input = { currentPassword: password, newPassword: password };
      return world.call(accounts.changePassword, input, await again(world, people[who]));
    },
  },
];
