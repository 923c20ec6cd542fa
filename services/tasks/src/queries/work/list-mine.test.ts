import { organizations } from '@allforone/contracts/organizations';
import { projects } from '@allforone/contracts/projects';
import { tasks } from '@allforone/contracts/tasks';
import { admit, buildGroup, buildOrganization } from '@allforone/organizations/test/factories';
import { buildProject } from '@allforone/projects/test/factories';
import type { Person, World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

const mine = (as: Person, input: object = {}) => world.call(tasks.mine, input, as);
const titles = async (...asked: Parameters<typeof mine>) =>
  (await mine(...asked)).items.map(({ title }) => title);

test('what is given to somebody is listed over all their organisations, the soonest first', async () => {
  const { bob, eve } = office;
  const other = await buildOrganization(world, 'Oscar');
  await admit(world, other, bob, 'member');
  const elsewhere = { ...other, home: { kind: 'organization', placeId: other.organizationId } as const };
  const assigneeIds = [bob.accountId];
  await buildTask(world, office, eve, { title: 'Sans date', assigneeIds });
  await buildTask(world, office, eve, { title: 'Demain', assigneeIds, dueAt: '2026-12-02T09:00:00.000Z' });
  await buildTask(world, elsewhere, other.owner, {
    ...{ title: 'Ailleurs', assigneeIds, dueAt: '2026-12-01T09:00:00.000Z' },
  });
  await buildTask(world, office, eve, { title: 'À Ève', assigneeIds: [eve.accountId] });

  expect(await titles(bob)).toEqual(['Ailleurs', 'Demain', 'Sans date']);
  const page = await mine(bob, { limit: 2 });
  expect(page.items.map(({ organizationId }) => organizationId)).toEqual([
    other.organizationId,
    office.organizationId,
  ]);
  expect(await titles(bob, { cursor: page.nextCursor })).toEqual(['Sans date']);

  const { accountId } = bob;
  await world.call(
    organizations.removeMember,
    { organizationId: other.organizationId, accountId },
    other.owner,
  );
  expect(await titles(bob)).toEqual(['Demain', 'Sans date']);
});

test('what is done is listed apart, the newest first, and nothing when there is nothing', async () => {
  const { eve, guest } = office;
  for (const title of ['Un', 'Deux']) {
    const { id: taskId } = await buildTask(world, office, eve, { title, assigneeIds: [eve.accountId] });
    await world.call(tasks.complete, { taskId }, eve);
  }
  expect(await titles(eve, { state: 'done' })).toEqual(['Deux', 'Un']);
  expect(await mine(guest)).toEqual({ items: [], nextCursor: null });
  expect((await world.refusal(world.call(tasks.mine, {}, null))).code).toBe('unauthenticated');
});

test('a guest has what is theirs in their group, and no longer once they are out of it', async () => {
  const { ada, guest, organizationId } = office;
  const groupId = await buildGroup(world, office, 'Buvette');
  const { accountId } = guest;
  await world.call(organizations.addToGroup, { groupId, accountId }, ada);
  const home = { kind: 'group', placeId: groupId } as const;
  await buildTask(world, { organizationId, home }, ada, { title: 'Servir', assigneeIds: [accountId] });

  expect((await mine(guest)).items).toMatchObject([{ title: 'Servir', place: home, placeName: 'Buvette' }]);
  await world.call(organizations.removeFromGroup, { groupId, accountId }, ada);
  expect(await titles(guest)).toEqual([]);
});

test('what is of a project is theirs as long as they work on it', async () => {
  const { ada, organizationId } = office;
  const lou = await world.person('Lou');
  await admit(world, office, lou, 'member');
  const { id: projectId, name } = await buildProject(world, office, ada, [lou]);
  const home = { kind: 'project', placeId: projectId } as const;
  const { accountId } = lou;
  await buildTask(world, { organizationId, home }, ada, { title: 'Maquetter', assigneeIds: [accountId] });

  expect((await mine(lou)).items).toMatchObject([{ title: 'Maquetter', placeName: name }]);
  await world.call(projects.removeMember, { projectId, accountId }, ada);
  expect(await titles(lou)).toEqual([]);
});
