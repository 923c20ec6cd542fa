import { organizations } from '@allforone/contracts/organizations';
import { type Project, projects } from '@allforone/contracts/projects';
import { admit, buildGroup, buildMember } from '@allforone/organizations/test/factories';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, buildTeam, startProjects, type Team } from '../../../test/factories.ts';

let world: World;
let team: Team;
let outsider: Person;
beforeAll(async () => {
  world = await startProjects();
  team = await buildTeam(world);
  outsider = (await buildTeam(world)).lea;
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const get = ({ id }: Project, as: Person) => world.call(projects.get, { projectId: id }, as);
const add = ({ id }: Project, as: Person, person: Person, part: 'lead' | 'team' | 'client' = 'team') =>
  world.call(projects.addMembers, { projectId: id, members: [{ accountId: person.accountId, part }] }, as);
const remove = ({ id }: Project, as: Person, { accountId }: Person) =>
  world.call(projects.removeMember, { projectId: id, accountId }, as);
const peopleOf = async ({ id }: Project) => {
  const { items } = await world.callAsService(projects.people, { projectId: id });
  return Object.fromEntries(items.map((item) => [item.accountId, item.byGroup ? 'by group' : item.part]));
};

test('people take the part that is named last, and a project keeps a lead', async () => {
  const { lea, tom, bob } = team;
  const project = await buildProject(world, team, lea, [tom]);

  await add(project, lea, bob);
  expect(await get(project, bob)).toMatchObject({ part: 'team', canManage: false });
  expect(await codeOf(add(project, lea, lea, 'team'))).toBe('last_lead');
  expect(await codeOf(remove(project, lea, lea))).toBe('last_lead');
  await add(project, lea, bob, 'lead');
  expect(await get(project, bob)).toMatchObject({ part: 'lead', canManage: true, leadId: lea.accountId });
  await remove(project, bob, lea);
  expect(await get(project, bob)).toMatchObject({ leadId: bob.accountId });
  expect(await codeOf(get(project, lea))).toBe('not_found');
  await world.told(
    projects.memberRemoved,
    (event) => event.projectId === project.id && event.accountId === lea.accountId,
  );
  expect(await codeOf(remove(project, bob, lea))).toBe('not_found');
  expect(await codeOf(add(project, bob, outsider))).toBe('not_found');
});

test('a client sees the other clients and who leads', async () => {
  const { lea, tom, clem } = team;
  const cleo = await buildMember(world, team, 'Cléo', 'client');
  const project = await buildProject(world, team, lea, [tom], [clem, cleo]);
  const seenBy = async (as: Person) =>
    (await world.call(projects.members, { projectId: project.id }, as)).items.map((item) => item.accountId);

  expect((await seenBy(clem)).sort()).toEqual([lea, clem, cleo].map(({ accountId }) => accountId).sort());
  expect(await seenBy(tom)).toHaveLength(4);
});

test('people of the client’s group come and go with it', async () => {
  const { organizationId, owner, lea } = team;
  const groupId = await buildGroup(world, team, 'Boulangerie Martin');
  const gus = await buildMember(world, team, 'Gus', 'client');
  const { accountId } = gus;
  await world.call(organizations.addToGroup, { groupId, accountId }, owner);
  await world.call(organizations.addToGroup, { groupId, accountId: team.bob.accountId }, owner);
  const project = await buildProject(world, team, lea, [], [], { clientGroupId: groupId });
  const isGone = () => expect.poll(() => peopleOf(project), { timeout: 1000 }).not.toHaveProperty(accountId);

  expect(await get(project, gus)).toMatchObject({ part: 'client', canAnswer: true });
  expect(await peopleOf(project)).toEqual({ [lea.accountId]: 'lead', [accountId]: 'by group' });
  expect(await codeOf(get(project, team.bob))).toBe('not_found');
  expect(await codeOf(remove(project, lea, gus))).toBe('not_found');
  const { items } = await world.call(projects.list, { organizationId, clientGroupId: groupId }, gus);
  expect(items.map(({ id }) => id)).toEqual([project.id]);

  await world.call(organizations.removeFromGroup, { groupId, accountId }, owner);
  await isGone();
  await expect.poll(() => codeOf(get(project, gus))).toBe('not_found');
  await world.told(
    projects.memberRemoved,
    (event) => event.projectId === project.id && event.accountId === accountId,
  );
  await world.call(organizations.addToGroup, { groupId, accountId }, owner);
  await expect.poll(() => peopleOf(project), { timeout: 1000 }).toHaveProperty(accountId);
  await world.call(organizations.changeRole, { organizationId, accountId, role: 'member' }, owner);
  await isGone();
  await world.call(organizations.changeRole, { organizationId, accountId, role: 'guest' }, owner);
  await expect.poll(() => peopleOf(project), { timeout: 1000 }).toHaveProperty(accountId);
  await world.call(projects.update, { projectId: project.id, clientGroupId: null }, lea);
  await isGone();
  await world.call(projects.update, { projectId: project.id, clientGroupId: groupId }, lea);
  expect(await peopleOf(project)).toHaveProperty(accountId);
  await world.call(organizations.deleteGroup, { groupId }, owner);
  await isGone();
});

test('what somebody is in one organisation changes nothing in another', async () => {
  const { owner, lea } = team;
  const groupId = await buildGroup(world, team, 'Crèche');
  const iris = await buildMember(world, team, 'Iris', 'client');
  await world.call(organizations.addToGroup, { groupId, accountId: iris.accountId }, owner);
  const project = await buildProject(world, team, lea, [], [], { clientGroupId: groupId });

  await world.call(organizations.create, { template: 'company', name: 'À elle', language: 'fr' }, iris);
  await world.quiet();
  expect(await peopleOf(project)).toHaveProperty(iris.accountId, 'by group');
});

test('who was named stays when they leave the group, and comes back by it when they are not', async () => {
  const { owner, lea } = team;
  const groupId = await buildGroup(world, team, 'Mairie');
  const ines = await buildMember(world, team, 'Inès', 'client');
  const { accountId } = ines;
  await world.call(organizations.addToGroup, { groupId, accountId }, owner);
  const project = await buildProject(world, team, lea, [], [ines], { clientGroupId: groupId });

  expect(await peopleOf(project)).toHaveProperty(accountId, 'client');
  await remove(project, lea, ines);
  expect(await peopleOf(project)).toHaveProperty(accountId, 'by group');
  await add(project, lea, ines, 'client');
  await world.call(organizations.removeFromGroup, { groupId, accountId }, owner);
  await world.quiet();
  expect(await peopleOf(project)).toHaveProperty(accountId, 'client');
});

test('who leaves the organisation leaves its projects; the last lead leaves one without', async () => {
  const { organizationId, ada } = team;
  const zoe = await buildMember(world, team, 'Zoé');
  const project = await buildProject(world, team, zoe, [team.tom]);

  await world.call(organizations.leave, { organizationId }, zoe);

  await expect.poll(() => peopleOf(project), { timeout: 1000 }).toEqual({ [team.tom.accountId]: 'team' });
  await expect.poll(() => get(project, ada)).toMatchObject({ leadId: null, canManage: true });
  await admit(world, team, zoe, 'member');
  await expect.poll(() => codeOf(get(project, zoe))).toBe('not_found');
  await add(project, ada, team.bob);
  await remove(project, ada, team.tom);
  expect(await get(project, ada)).toMatchObject({ leadId: null });
});

test('two hundred are named at most', async () => {
  const project = await buildProject(world, team, team.lea);
  await world.sql(
    'projects',
    `insert into project_member (project_id, account_id, organization_id, part, added_at)
     select $1, gen_random_uuid(), $2, 'team', now() from generate_series(1, 199)`,
    [project.id, team.organizationId],
  );

  expect(await codeOf(add(project, team.lea, team.bob))).toBe('limit_reached');
});

test('whoever may not is refused', async () => {
  const { project, tom, bob } = team;
  const projectId = project.id;
  const members = [{ accountId: bob.accountId, part: 'team' as const }];

  await expectRefusals(world, projects.addMembers, {
    ...{ input: { projectId, members }, outsider, unpermitted: tom },
  });
  await expectRefusals(world, projects.removeMember, {
    ...{ input: { projectId, accountId: tom.accountId }, outsider, unpermitted: tom },
  });
});
