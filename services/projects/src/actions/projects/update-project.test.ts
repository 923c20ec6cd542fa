import { projects } from '@allforone/contracts/projects';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { buildProject, buildTeam, startProjects, type Team } from '../../../test/factories.ts';

let world: World;
let team: Team;
let outsider: Person;
beforeAll(async () => {
  world = await startProjects();
  team = await buildTeam(world);
  outsider = (await buildTeam(world)).lea;
});
afterEach(() => world.setNow(null));
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const history = async (projectId: string, as = team.lea) =>
  (await world.call(projects.history, { projectId }, as)).items;

test('a change leaves what is and what was; what stays the same leaves nothing', async () => {
  const { lea, clem } = team;
  const { id: projectId, name } = await buildProject(world, team, lea, [], [clem]);
  const update = (change: object) => world.call(projects.update, { projectId, ...change }, lea);

  await update({ name: 'Site Durand', dueOn: '2031-01-01' });
  await update({ name: 'Site Durand' });
  await update({ status: 'paused' });

  expect((await history(projectId)).map(({ what, actorId, facts }) => ({ what, actorId, facts }))).toEqual([
    { what: 'status_changed', actorId: lea.accountId, facts: { status: 'paused', statusBefore: 'running' } },
    {
      ...{ what: 'project_changed', actorId: lea.accountId },
      facts: { name: 'Site Durand', nameBefore: name, dueOn: '2031-01-01', dueOnBefore: '' },
    },
    {
      ...{ what: 'member_added', actorId: lea.accountId },
      facts: { accountId: lea.accountId, part: 'lead' },
    },
    {
      ...{ what: 'member_added', actorId: lea.accountId },
      facts: { accountId: clem.accountId, part: 'client' },
    },
    { what: 'project_created', actorId: lea.accountId, facts: { name } },
  ]);
  expect((await history(projectId, clem)).map(({ what }) => what)).toEqual(['status_changed']);
  await world.told(projects.renamed, (event) => event.projectId === projectId);
  expect(await codeOf(update({ name: team.project.name }))).toBe('name_taken');
  expect(await codeOf(update({ startsOn: '2032-01-01' }))).toBe('due_before_start');
  expect(await codeOf(update({ clientGroupId: projectId }))).toBe('not_found');
});

test('a deleted project is out of every list, and comes back whole for 30 days', async () => {
  const { organizationId, ada, lea, tom, clem } = team;
  const { id: projectId, name } = await buildProject(world, team, lea, [tom], [clem]);
  const input = { projectId };
  const deleted = async (as: Person) =>
    (await world.call(projects.deletedProjects, { organizationId }, as)).items.map(({ id }) => id);

  await world.call(projects.delete, input, lea);
  for (const person of [ada, lea, tom, clem]) {
    expect(await codeOf(world.call(projects.get, input, person))).toBe('not_found');
    const { items } = await world.call(projects.list, { organizationId }, person);
    expect(items.map(({ id }) => id)).not.toContain(projectId);
  }
  expect(await world.callAsService(projects.names, { projectIds: [projectId] })).toEqual([
    { projectId, organizationId, name, isDeleted: true },
  ]);
  expect((await world.callAsService(projects.people, { projectId })).items).toEqual([]);
  const standing = { projectId, accountId: lea.accountId };
  expect(await world.callAsService(projects.standing, standing)).toMatchObject({ sees: false });
  expect([await deleted(ada), await deleted(lea), await deleted(tom)]).toEqual([
    [projectId],
    [projectId],
    [],
  ]);
  expect(await codeOf(world.call(projects.restore, input, tom))).toBe('forbidden');

  const other = await buildProject(world, team, lea, [], [], { name });
  expect(await codeOf(world.call(projects.restore, input, lea))).toBe('name_taken');
  await world.call(projects.update, { projectId: other.id, name: `${name} bis` }, lea);
  expect(await world.call(projects.restore, input, lea)).toMatchObject({ stageCount: 3, deletedAt: null });
  await world.told(projects.deleted, (event) => event.projectId === projectId);
  await world.told(projects.restored, (event) => event.projectId === projectId);
  expect((await history(projectId)).slice(0, 2).map(({ what }) => what)).toEqual([
    'project_restored',
    'project_deleted',
  ]);

  await world.call(projects.delete, input, lea);
  world.setNow(new Date(Date.now() + 31 * 24 * 3600 * 1000));
  expect(await deleted(lea)).toEqual([]);
  expect(await codeOf(world.call(projects.restore, input, lea))).toBe('not_found');
});

test('after 30 days a deleted project is gone with its deliverables, which is told', async () => {
  const { organizationId, lea } = team;
  const { id: projectId } = await buildProject(world, team, lea);
  const [deliverable] = await world.sql<{ id: string }>(
    'projects',
    `insert into deliverable (id, organization_id, project_id, name, description, state, version_count, created_at,
       delivered_at)
     values (gen_random_uuid(), $1, $2, 'Plan', '', 'waiting', 0, now(), now()) returning id`,
    [organizationId, projectId],
  );
  await world.call(projects.delete, { projectId }, lea);
  world.setNow(new Date(Date.now() + 31 * 24 * 3600 * 1000));
  await world.runJob('projects', 'forget-old');

  const purged = await world.told(projects.purged, ({ objects }) =>
    objects.some(({ id }) => id === projectId),
  );
  expect(purged.objects).toContainEqual({ kind: 'deliverable', id: deliverable?.id });
  expect(await world.sql('projects', 'select id from project where id = $1', [projectId])).toEqual([]);
});

test('whoever may not is refused', async () => {
  const { organizationId, lea, tom, clem } = team;
  const { id: projectId } = await buildProject(world, team, lea, [tom], [clem]);

  for (const unpermitted of [tom, clem]) {
    await expectRefusals(world, projects.update, {
      ...{ input: { projectId, name: 'Non' }, outsider, unpermitted },
    });
    await expectRefusals(world, projects.delete, { input: { projectId }, outsider, unpermitted });
  }
  await expectRefusals(world, projects.history, { input: { projectId }, outsider });
  await expectRefusals(world, projects.deletedProjects, { input: { organizationId }, outsider });
  await world.call(projects.delete, { projectId }, lea);
  await expectRefusals(world, projects.restore, { input: { projectId }, outsider, unpermitted: tom });
});
