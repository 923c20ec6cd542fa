import { organizations, type RoleKey } from '@allforone/contracts/organizations';
import { admit } from '../cast/admit.ts';
import type { Cast } from '../cast/cast.ts';
import type { Place } from '../cast/places.ts';
import { type ExamplesOf, next } from './example.ts';
import { pixel } from './pixel.ts';

const inOrganization = (_cast: Cast, _as: unknown, { organizationId }: Place) => ({ organizationId });
const inGroup = ({ organizationId, groupId }: Place) => ({ organizationId, groupId });

export const organizationsExamples: ExamplesOf<typeof organizations> = {
  create: () => ({ template: 'family', name: `Famille ${next()}`, language: 'fr' }),
  mine: () => ({ limit: 100 }),
  get: inOrganization,
  update: (_cast, _as, { organizationId, markers }) => ({
    organizationId,
    name: `Atelier ${markers.organization} ${next()}`,
  }),
  changeModules: (_cast, _as, { organizationId }) => ({ organizationId, modules: ['chat'] }),
  changeLogo: (_cast, _as, { organizationId }) => ({ organizationId, image: pixel }),
  logo: async ({ world }, _as, { organizationId, keeper }) => {
    const { logoId: known } = await world.call(organizations.get, { organizationId }, keeper);
    const change = () => world.call(organizations.changeLogo, { organizationId, image: pixel }, keeper);
    return { logoId: known ?? ((await change()).logoId as string) };
  },

  members: (_cast, _as, { organizationId, groupId }) => ({ organizationId, groupId, limit: 100 }),
  people: (_cast, _as, { organizationId, extra }) => ({ organizationId, accountIds: [extra.accountId] }),
  changeRole: async (cast, _as, place) => ({
    organizationId: place.organizationId,
    accountId: await newcomer(cast, place),
    role: 'guest',
  }),
  removeMember: async (cast, _as, place) => ({
    organizationId: place.organizationId,
    accountId: await newcomer(cast, place),
  }),
  leave: inOrganization,

  groups: inOrganization,
  createGroup: (_cast, _as, { organizationId, groupId }) => ({
    organizationId,
    name: `Équipe ${next()}`,
    kind: 'team',
    parentId: groupId,
  }),
  updateGroup: (_cast, _as, { groupId, markers }) => ({ groupId, name: `Équipe ${markers.group} ${next()}` }),
  deleteGroup: async (cast, _as, place) => ({ groupId: await groupUnder(cast, place) }),
  addToGroup: async (cast, _as, place) => ({
    groupId: await groupUnder(cast, place),
    accountId: place.extra.accountId,
  }),
  removeFromGroup: async (cast, _as, place) => {
    const input = { groupId: await groupUnder(cast, place), accountId: place.extra.accountId };
    await cast.world.call(organizations.addToGroup, input, place.keeper);
    return input;
  },

  roles: inOrganization,
  createRole: (_cast, _as, { organizationId }) => ({
    organizationId,
    name: `Rôle ${next()}`,
    permissions: ['chat.read'],
  }),
  updateRole: (_cast, _as, { roleId, markers }) => ({
    roleId,
    name: `Rien ${markers.organization} ${next()}`,
  }),
  deleteRole: async ({ world }, _as, { organizationId, keeper }) => {
    const input = { organizationId, name: `De trop ${next()}`, permissions: [] };
    return { roleId: (await world.call(organizations.createRole, input, keeper)).key };
  },

  invite: (_cast, _as, place) => ({
    ...inGroup(place),
    emails: [`invite.${next()}@example.org`],
    role: weak,
  }),
  createInvitationLink: (_cast, _as, place) => ({ ...inGroup(place), role: weak }),
  invitations: inOrganization,
  revokeInvitation: async ({ world }, _as, { organizationId, keeper }) => ({
    invitationId: (await world.call(organizations.createInvitationLink, { organizationId }, keeper)).id,
  }),
  invitation: (_cast, _as, { invitationToken }) => ({ token: invitationToken }),
  acceptInvitation: (_cast, _as, { invitationToken }) => ({ token: invitationToken }),

  grants: (_cast, _as, { organizationId, extra }) => ({ organizationId, accountId: extra.accountId }),
  memberIds: (_cast, _as, place) => inGroup(place),
  place: (_cast, _as, place) => inGroup(place),
  invitationToken: (_cast, _as, { invitationId }) => ({ invitationId }),
};

/** A role that everyone who may invite at all may give. */
const weak: RoleKey = 'member';

/** Somebody who has just come in, for what can be done to a person only once. */
async function newcomer({ world }: Cast, { organizationId, keeper }: Place): Promise<string> {
  const person = await world.person('Nadia');
  await admit(world, person, { organizationId, owner: keeper, role: 'member' });

  return person.accountId;
}

async function groupUnder({ world }: Cast, { organizationId, groupId, keeper }: Place): Promise<string> {
  const input = { organizationId, name: `Sous-groupe ${next()}`, kind: 'team', parentId: groupId } as const;

  return (await world.call(organizations.createGroup, input, keeper)).id;
}
