import type { Action } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildGroup, buildMember, buildOrganization, startOrganizations } from '../test/factories.ts';

let world: World;
let outsider: Person;
let member: Person;
let guest: Person;
let ids: { organizationId: string; groupId: string; accountId: string; roleId: string; invitationId: string };

beforeAll(async () => {
  world = await startOrganizations();
  const place = await buildOrganization(world);
  const { organizationId, owner } = place;
  outsider = (await buildOrganization(world, 'Eve')).owner;
  member = await buildMember(world, place, 'Bob');
  guest = await buildMember(world, place, 'Gus', 'guest');
  const groupId = await buildGroup(world, place);
  const { accountId } = member;
  await world.call(organizations.addToGroup, { groupId, accountId }, owner);
  const role = { organizationId, name: 'Bureau', permissions: [] };
  const { key: roleId } = await world.call(organizations.createRole, role, owner);
  const { id: invitationId } = await world.call(
    organizations.createInvitationLink,
    { organizationId },
    owner,
  );
  ids = { organizationId, groupId, accountId, roleId, invitationId };
  await world.settled();
});
afterAll(() => world.stop());

/** What would succeed for the owner, and who of the organisation may not do it. */
const forMembers: [Action, (known: typeof ids) => object, (() => Person)?][] = [
  [organizations.get, ({ organizationId }) => ({ organizationId })],
  [organizations.update, ({ organizationId }) => ({ organizationId, name: 'Neuf' }), () => member],
  [organizations.changeModules, ({ organizationId }) => ({ organizationId, modules: [] }), () => member],
  [organizations.changeLogo, ({ organizationId }) => ({ organizationId, image: null }), () => member],
  [
    organizations.members,
    ({ organizationId, groupId }) => ({ organizationId, groupId, limit: 5 }),
    () => guest,
  ],
  [organizations.people, ({ organizationId, accountId }) => ({ organizationId, accountIds: [accountId] })],
  [
    organizations.changeRole,
    ({ organizationId, accountId }) => ({ organizationId, accountId, role: 'guest' }),
    () => member,
  ],
  [
    organizations.removeMember,
    ({ organizationId, accountId }) => ({ organizationId, accountId }),
    () => guest,
  ],
  [organizations.leave, ({ organizationId }) => ({ organizationId })],
  [organizations.groups, ({ organizationId }) => ({ organizationId })],
  [
    organizations.createGroup,
    ({ organizationId, groupId: parentId }) => ({ organizationId, name: 'Sud', kind: 'site', parentId }),
    () => member,
  ],
  [organizations.updateGroup, ({ groupId }) => ({ groupId, name: 'Sud', parentId: null }), () => member],
  [organizations.deleteGroup, ({ groupId }) => ({ groupId }), () => member],
  [organizations.addToGroup, ({ groupId, accountId }) => ({ groupId, accountId }), () => member],
  [organizations.removeFromGroup, ({ groupId, accountId }) => ({ groupId, accountId }), () => member],
  [organizations.roles, ({ organizationId }) => ({ organizationId })],
  [
    organizations.createRole,
    ({ organizationId }) => ({ organizationId, name: 'Conseil', permissions: [] }),
    () => member,
  ],
  [organizations.updateRole, ({ roleId }) => ({ roleId, name: 'Conseil', permissions: [] }), () => member],
  [organizations.deleteRole, ({ roleId }) => ({ roleId }), () => guest],
  [
    organizations.invite,
    ({ organizationId }) => ({ organizationId, emails: ['a@example.org'], role: 'guest' }),
    () => member,
  ],
  [
    organizations.createInvitationLink,
    ({ organizationId }) => ({ organizationId, role: 'guest' }),
    () => guest,
  ],
  [organizations.invitations, ({ organizationId }) => ({ organizationId, limit: 5 }), () => member],
  [organizations.revokeInvitation, ({ invitationId }) => ({ invitationId }), () => member],
];

it.each(forMembers.map((entry) => [entry[0].name, entry] as const))(
  'keeps %s from strangers, from people without the right and from nonsense',
  async (_name, [action, input, unpermitted]) => {
    const told = toldSoFar();

    await expectRefusals(world, action, {
      input: input(ids),
      outsider,
      unpermitted: unpermitted?.(),
    } as never);

    expect(toldSoFar()).toBe(told);
  },
);

const forServices: [Action, (known: typeof ids) => object][] = [
  [organizations.grants, ({ organizationId, accountId }) => ({ organizationId, accountId })],
  [organizations.memberIds, ({ organizationId }) => ({ organizationId, groupId: null })],
  [organizations.place, ({ organizationId }) => ({ organizationId })],
  [organizations.invitationToken, ({ invitationId }) => ({ invitationId })],
];

it.each(forServices.map((entry) => [entry[0].name, entry] as const))(
  'answers %s to services alone',
  async (_name, [action, input]) => {
    await world.callAsService(action, input(ids));

    for (const person of [member, outsider, null]) {
      expect((await world.refusal(world.call(action, input(ids), person))).code).toBe('forbidden');
    }
    for (const wrong of Object.keys(input(ids))) {
      const refused = world.callAsService(action, { ...input(ids), [wrong]: 'nonsense' });
      expect((await world.refusal(refused)).code).toBe('invalid_input');
    }
  },
);

it('has nothing for unknown ids', async () => {
  const [organizationId, logoId, invitationId] = [newId(), newId(), newId()];
  const refusals = await Promise.all([
    world.refusal(world.callAsService(organizations.place, { organizationId })),
    world.refusal(world.callAsService(organizations.invitationToken, { invitationId })),
    world.refusal(world.call(organizations.logo, { logoId }, null)),
    world.refusal(world.call(organizations.revokeInvitation, { invitationId }, member)),
    world.refusal(world.call(organizations.updateRole, { roleId: newId() }, member)),
  ]);

  expect(refusals.map((refusal) => refusal.code)).toEqual(Array(refusals.length).fill('not_found'));
});

it('asks for an account where nothing else is asked', async () => {
  for (const [action, input] of [
    [organizations.mine, {}],
    [organizations.acceptInvitation, { token: 'x' }],
  ] as [Action, object][]) {
    expect((await world.refusal(world.call(action, input, null))).code).toBe('unauthenticated');
    const nonsense = { cursor: 1, token: '' };
    expect((await world.refusal(world.call(action, nonsense, member))).code).toBe('invalid_input');
  }
});

it('leaves no action untried', () => {
  const all = Object.values(organizations).filter((member) => member.kind !== 'event');
  const tried = [...forMembers, ...forServices].map(([action]) => action.name);

  const open = ['create', 'mine', 'logo', 'invitation', 'acceptInvitation'];
  expect(all.map((action) => action.name).toSorted()).toEqual([...tried, ...open].toSorted());
});

const toldSoFar = () =>
  Object.values(organizations).reduce(
    (sum, member) => sum + (member.kind === 'event' ? world.published(member).length : 0),
    0,
  );
