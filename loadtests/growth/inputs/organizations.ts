import { organizations } from '@allforone/contracts/organizations';
import type { Ask, AskedOf } from './asked.ts';
import type { Places } from './places.ts';

const here = ({ organizationId }: Places) => ({ organizationId });
const page = (places: Places) => ({ ...here(places), limit: 50 });

const createGroup = async (places: Places, ask: Ask, turn: number) =>
  (await ask(organizations.createGroup, { ...here(places), name: `Club ${turn}`, kind: 'team' })) as {
    id: string;
  };
const tokenOf = async (places: Places, ask: Ask) => {
  const { token } = (await ask(organizations.createInvitationLink, here(places))) as { token: string };

  return { token };
};
const createRole = async (places: Places, ask: Ask, turn: number) =>
  (await ask(organizations.createRole, roleNamed(places, turn))) as { key: string };
const roleNamed = (places: Places, turn: number) => ({
  ...here(places),
  name: `Fonction ${turn}`,
  permissions: ['organization.read'],
});

export const askedOfOrganizations: AskedOf<typeof organizations> = {
  create: [{ input: () => ({ template: 'community', name: 'Nouvelle', language: 'fr' }) }],
  mine: [{ input: () => ({ limit: 50 }) }],
  get: [{ input: here }],
  update: [{ input: (places, _ask, turn) => ({ ...here(places), name: `Organisation ${turn}` }) }],
  changeModules: [{ input: (places) => ({ ...here(places), modules: ['chat'] }) }],
  changeLogo: [{ input: (places) => ({ ...here(places), image: null }) }],
  logo: [{ input: ({ photoId }) => ({ logoId: photoId }), refused: 'not_found' }],
  members: [
    { input: page },
    { way: 'by name', input: (places) => ({ ...page(places), search: 'lea pers' }) },
    { way: 'of a role', input: (places) => ({ ...page(places), role: 'guest' }) },
    { way: 'of a group', input: (places) => ({ ...page(places), groupId: places.groupId }) },
  ],
  people: [
    {
      input: (places) => ({ ...here(places), accountIds: places.colleagues.slice(0, 2) }),
      many: (places) => ({ ...here(places), accountIds: places.colleagues }),
    },
  ],
  changeRole: [
    { input: (places) => ({ ...here(places), accountId: places.colleagues[34], role: 'moderator' }) },
  ],
  removeMember: [{ input: (places) => ({ ...here(places), accountId: places.colleagues[35] }) }],
  leave: [{ input: ({ otherOrganizationId }) => ({ organizationId: otherOrganizationId }) }],
  groups: [{ input: here }],
  createGroup: [
    { input: (places, _ask, turn) => ({ ...here(places), name: `Bureau ${turn}`, kind: 'team' }) },
  ],
  updateGroup: [{ input: ({ groupId }, _ask, turn) => ({ groupId, name: `Équipe ${turn}` }) }],
  deleteGroup: [
    { input: async (places, ask, turn) => ({ groupId: (await createGroup(places, ask, turn)).id }) },
  ],
  addToGroup: [{ input: ({ groupId, newcomer }) => ({ groupId, accountId: newcomer }) }],
  removeFromGroup: [{ input: ({ groupId, newcomer }) => ({ groupId, accountId: newcomer }) }],
  roles: [{ input: here }],
  createRole: [{ input: (places, _ask, turn) => roleNamed(places, turn) }],
  updateRole: [{ input: ({ roleId }, _ask, turn) => ({ roleId, name: `Rang ${turn}` }) }],
  deleteRole: [
    { input: async (places, ask, turn) => ({ roleId: (await createRole(places, ask, turn)).key }) },
  ],
  invite: [
    {
      input: (places, _ask, turn) => ({ ...here(places), emails: addresses(turn, 2) }),
      many: (places, _ask, turn) => ({ ...here(places), emails: addresses(turn, 40) }),
    },
  ],
  createInvitationLink: [{ input: here }],
  invitations: [{ input: page }],
  revokeInvitation: [{ input: ({ invitationId }) => ({ invitationId }) }],
  invitation: [{ input: tokenOf }],
  acceptInvitation: [{ input: tokenOf }],
  grants: [{ input: ({ organizationId, accountId }) => ({ organizationId, accountId }) }],
  memberIds: [
    { input: (places) => ({ ...page(places), groupId: null }) },
    { way: 'of a group', input: (places) => ({ ...page(places), groupId: places.groupId }) },
  ],
  place: [{ input: ({ organizationId, groupId }) => ({ organizationId, groupId }) }],
  invitationToken: [{ input: ({ openInvitationId }) => ({ invitationId: openInvitationId }) }],
};

const addresses = (turn: number, count: number) =>
  Array.from({ length: count }, (_, n) => `invited${turn}.${n}@example.org`);
