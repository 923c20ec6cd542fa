import { projects } from '@allforone/contracts/projects';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, buildTeam, startProjects, type Team } from '../../../test/factories.ts';
import { keptFile } from '../../../test/portal-files.ts';

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

async function report(
  { organizationId }: Pick<Team, 'organizationId'>,
  as: Person,
  format: 'pdf' | 'csv',
  projectId: string | null = null,
) {
  const asked = await world.call(
    projects.requestReport,
    { organizationId, projectId, format, language: 'fr' },
    as,
  );
  const { report: made } = await world.told(
    projects.reportChanged,
    (event) => event.report.id === asked.id && ['ready', 'failed'].includes(event.report.state),
  );
  if (made.state === 'failed') return null;

  return keptFile(world, made.fileId as string, as);
}

test('a report is made in the background, and its progress is told to who asked', async () => {
  const { organizationId, lea, project } = team;

  const made = await report(team, lea, 'pdf', project.id);

  expect(made).toMatchObject({
    space: { kind: 'personal', placeId: lea.accountId },
    createdBy: lea.accountId,
  });
  expect(made?.content.subarray(0, 5).toString()).toBe('%PDF-');
  const { items } = await world.call(projects.reports, { organizationId }, lea);
  expect(items).toMatchObject([{ kind: 'follow_up', format: 'pdf', state: 'ready', progress: 100 }]);
  const told = world.published(projects.reportChanged).filter(({ report: { id } }) => id === items[0]?.id);
  expect(told.every(({ accountId }) => accountId === lea.accountId)).toBe(true);
  expect(told.map(({ report: { state, progress } }) => [state, progress])).toEqual([
    ['waiting', 0],
    ['running', 0],
    ['running', 99],
    ['ready', 100],
  ]);
  expect((await world.call(projects.reports, { organizationId }, team.clem)).items).toEqual([]);
});

test('a table opens in a spreadsheet, and no cell of it is a formula', async () => {
  const { clem, lea } = team;
  await buildProject(world, team, lea, [], [], { name: '=HYPERLINK("https://evil.example")' });
  const table = async (as: Person) => (await report(team, as, 'csv'))?.content.toString() ?? '';

  const ofLead = await table(lea);
  expect(ofLead.startsWith('\uFEFFProjet;État;Avancement')).toBe(true);
  expect(ofLead).toContain(`"'=HYPERLINK(`);
  const ofClient = await table(clem);
  expect(ofClient).toContain(team.project.name);
  expect(ofClient).not.toContain('HYPERLINK');
  expect((await report(team, lea, 'pdf'))?.mediaType).toBe('application/pdf');
});

test('holds every project, however many, and its progress follows the rows, twice a second at most', async () => {
  const place = await buildTeam(world);
  const { organizationId, ada } = place;
  await world.sql(
    'projects',
    `insert into project (id, organization_id, name, description, status, created_by, created_at, progress,
       stage_count, delivered_stage_count, task_count, done_task_count, task_version, waiting_count)
     select gen_random_uuid(), organization_id, 'Chantier ' || number, '', status, created_by, created_at, 0, 0, 0, 0, 0, 0, 0
     from project, generate_series(1, 1204) as number where project.id = $1`,
    [place.project.id],
  );

  const table = await report(place, ada, 'csv');
  expect(table?.content.toString().match(/Chantier \d+/g)).toHaveLength(1204);
  const askedAt = performance.now();
  const document = await report(place, ada, 'pdf');
  const seconds = (performance.now() - askedAt) / 1000;
  expect(document?.content.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(30);

  const [pdf] = (await world.call(projects.reports, { organizationId }, ada)).items;
  const steps = world
    .published(projects.reportChanged)
    .filter(({ report: { id, state } }) => id === pdf?.id && state === 'running')
    .map(({ report: { progress } }) => progress);
  expect(steps.slice(0, 2)).toEqual([0, 8]);
  expect(steps).toEqual([...new Set(steps)].sort((one, other) => one - other));
  expect(steps.length).toBeLessThanOrEqual(2 + 2 * seconds);
});

test('rights are those of the moment when it is made', async () => {
  const { organizationId, lea, bob } = team;
  const project = await buildProject(world, team, lea, [bob]);
  await world.call(projects.removeMember, { projectId: project.id, accountId: bob.accountId }, lea);
  const [row] = await world.sql<{ id: string }>(
    'projects',
    `insert into report (id, organization_id, account_id, project_id, kind, format, language, state, progress,
       created_at)
     values (gen_random_uuid(), $1, $2, $3, 'follow_up', 'csv', 'fr', 'running', 10, now() - interval '2 hours')
     returning id`,
    [organizationId, bob.accountId, project.id],
  );

  await world.runJob('projects', 'forget-old');
  const { items } = await world.call(projects.reports, { organizationId }, bob);
  expect(items).toMatchObject([{ id: row?.id, state: 'failed', fileId: null }]);
});

test('five are made at once for one person', async () => {
  const { organizationId, tom } = team;
  await world.sql(
    'projects',
    `insert into report (id, organization_id, account_id, kind, format, language, state, progress, created_at)
     select gen_random_uuid(), $1, $2, 'projects', 'csv', 'fr', 'running', 10, now() from generate_series(1, 5)`,
    [organizationId, tom.accountId],
  );

  expect(await codeOf(report(team, tom, 'csv'))).toBe('limit_reached');
});

test('whoever may not is refused', async () => {
  const { organizationId, bob, project } = team;
  const input = { organizationId, format: 'csv', language: 'fr' } as const;

  await expectRefusals(world, projects.requestReport, { input, outsider });
  await expectRefusals(world, projects.reports, { input: { organizationId }, outsider });
  expect(await codeOf(world.call(projects.requestReport, { ...input, projectId: project.id }, bob))).toBe(
    'not_found',
  );
});
