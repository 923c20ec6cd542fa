import { files } from '@allforone/contracts/files';
import { type Deliverable, projects } from '@allforone/contracts/projects';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildProject, buildTeam, startProjects, type Team } from '../../../test/factories.ts';
import { keptFile, putFile } from '../../../test/portal-files.ts';

let world: World;
let team: Team;
let outsider: Person;
beforeAll(async () => {
  world = await startProjects();
  team = await buildTeam(world);
  outsider = (await buildTeam(world)).lea;
});
beforeEach(async () => {
  team = { ...team, project: await buildProject(world, team, team.lea, [team.tom], [team.clem]) };
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const add = (fileId: string, stageId: string | null = null) =>
  world.call(
    projects.addDeliverable,
    { projectId: team.project.id, stageId, name: 'Maquette', fileId, note: 'Premier jet' },
    team.tom,
  );
const addVersion = ({ id }: Deliverable, fileId: string) =>
  world.call(projects.addVersion, { deliverableId: id, fileId }, team.tom);
const answer = (
  { id }: Deliverable,
  version: number,
  verdict: 'accepted' | 'changes_requested',
  comment = '',
  as = team.clem,
) => world.call(projects.answer, { deliverableId: id, version, verdict, comment }, as);
const get = (as = team.lea) => world.call(projects.get, { projectId: team.project.id }, as);

test('a client asks for a change, gets the second version, and accepts it', async () => {
  const { tom, clem } = team;
  const file = await putFile(world, team, 'un');
  const deliverable = await add(file.id);
  expect(deliverable).toMatchObject({
    ...{ state: 'waiting', versionCount: 1, stageId: null },
    latest: {
      ...{ number: 1, fileId: file.id, fileVersion: 1, name: 'maquette.txt', size: 2, sha256: file.sha256 },
      ...{ note: 'Premier jet', deliveredBy: tom.accountId, answer: null, downloadCount: 0 },
    },
  });
  expect((await get()).waitingCount).toBe(1);

  expect(await codeOf(answer(deliverable, 1, 'changes_requested'))).toBe('comment_missing');
  const asked = await answer(deliverable, 1, 'changes_requested', 'Plus clair');
  expect(asked).toMatchObject({
    state: 'changes_requested',
    latest: { answer: { verdict: 'changes_requested', comment: 'Plus clair', answeredBy: clem.accountId } },
  });
  expect((await get()).waitingCount).toBe(0);
  expect(await codeOf(answer(deliverable, 1, 'accepted'))).toBe('already_answered');
  expect(await codeOf(addVersion(deliverable, file.id))).toBe('version_unchanged');
  await putFile(world, team, 'deux', file.id);
  expect(await addVersion(deliverable, file.id)).toMatchObject({
    ...{ state: 'waiting', versionCount: 2, latest: { number: 2, fileVersion: 2, answer: null } },
  });
  expect(await codeOf(answer(deliverable, 1, 'accepted'))).toBe('version_outdated');
  await answer(deliverable, 2, 'accepted', 'Parfait');

  const { items } = await world.call(projects.deliverableVersions, { deliverableId: deliverable.id }, clem);
  expect(items.map(({ number, answer: given }) => [number, given?.verdict, given?.comment])).toEqual([
    [2, 'accepted', 'Parfait'],
    [1, 'changes_requested', 'Plus clair'],
  ]);
  expect(items[1]).toEqual(asked.latest);
  const { items: history } = await world.call(
    projects.history,
    { projectId: team.project.id, deliverableId: deliverable.id },
    clem,
  );
  expect(history.map(({ what }) => what)).toEqual([
    ...['version_accepted', 'version_added', 'changes_requested', 'deliverable_added'],
  ]);
  await world.told(
    projects.versionAnswered,
    (event) => event.deliverableId === deliverable.id && event.verdict === 'accepted',
  );
});

test('the stage is delivered by who accepts the last of its deliverables', async () => {
  const [stage] = await world.call(projects.stages, { projectId: team.project.id }, team.tom);
  const stageId = stage?.id as string;
  const [one, two] = [
    await add((await putFile(world, team, 'a')).id, stageId),
    await add((await putFile(world, team, 'b')).id, stageId),
  ];

  await answer(one, 1, 'accepted');
  expect((await get()).progress).toBe(0);
  await answer(two, 1, 'accepted');
  expect(await get()).toMatchObject({ progress: 33, deliveredStageCount: 1 });
  const [delivered] = await world.call(projects.stages, { projectId: team.project.id }, team.tom);
  expect(delivered).toMatchObject({ id: stageId, deliveredBy: team.clem.accountId });
  await world.told(projects.stageDelivered, (event) => event.stageId === stageId && event.progress === 33);
  await world.call(projects.deleteStage, { stageId }, team.tom);
  const { items } = await world.call(projects.deliverables, { projectId: team.project.id }, team.clem);
  expect(items.map(({ id, stageId: of }) => [id, of])).toEqual([
    [two.id, null],
    [one.id, null],
  ]);
});

test('of two who answer at once, the first is heard', async () => {
  const deliverable = await add((await putFile(world, team, 'course')).id);

  const answers = await Promise.allSettled([
    answer(deliverable, 1, 'accepted'),
    answer(deliverable, 1, 'changes_requested', 'Non'),
    answer(deliverable, 1, 'accepted'),
  ]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('who takes a version home is noted, with the version that it was', async () => {
  const file = await putFile(world, team, 'à emporter');
  const { id: deliverableId } = await add(file.id);
  const unknown = await putFile(world, team, 'jamais livré');

  await world.call(files.noteDownload, { fileId: unknown.id, version: 1 }, team.clem);
  await world.call(files.noteDownload, { fileId: file.id, version: 1 }, team.clem);
  const read = () => world.call(projects.downloads, { deliverableId }, team.tom);
  await expect.poll(async () => (await read()).items.length, { timeout: 3000 }).toBe(1);
  expect((await read()).items).toMatchObject([{ accountId: team.clem.accountId, version: 1 }]);
  const { latest } = await world.call(projects.deliverable, { deliverableId }, team.clem);
  expect(latest.downloadCount).toBe(1);
  const whatOf = async (as: Person) => {
    const { items } = await world.call(projects.history, { projectId: team.project.id, deliverableId }, as);
    return items.map(({ what }) => what);
  };
  expect(await whatOf(team.tom)).toEqual(['version_downloaded', 'deliverable_added']);
  expect(await whatOf(team.clem)).toEqual(['deliverable_added']);
});

test('what is accepted is proven by a sheet in the portal', async () => {
  const deliverable = await add((await putFile(world, team, 'preuve')).id);
  await answer(deliverable, 1, 'accepted', 'Merci à Éloïse 中');
  const read = () => world.call(projects.deliverable, { deliverableId: deliverable.id }, team.clem);

  await expect.poll(async () => (await read()).latest.proofFileId, { timeout: 10_000 }).not.toBeNull();
  const proof = await keptFile(world, (await read()).latest.proofFileId as string, team.clem);
  expect(proof).toMatchObject({
    ...{ space: { kind: 'portal', placeId: team.project.id }, mediaType: 'application/pdf' },
    ...{ createdBy: team.tom.accountId, name: 'Preuve d’acceptation - Maquette v1.pdf' },
  });
  expect(proof.content.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a file of another portal is not delivered', async () => {
  const other = { ...team, project: await buildProject(world, team, team.lea) };

  expect(await codeOf(add((await putFile(world, other, 'ailleurs')).id))).toBe('not_found');
  const [foreign] = await world.call(projects.stages, { projectId: other.project.id }, team.lea);
  expect(await codeOf(add((await putFile(world, team, 'ici')).id, foreign?.id))).toBe('not_found');
  await world.sql(
    'projects',
    `insert into deliverable (id, organization_id, project_id, name, description, state, version_count, created_at,
       delivered_at)
     select gen_random_uuid(), $1, $2, 'Livrable', '', 'accepted', 0, now(), now() from generate_series(1, 1000)`,
    [team.organizationId, team.project.id],
  );
  expect(await codeOf(add((await putFile(world, team, 'trop')).id))).toBe('limit_reached');
});

test('whoever may not is refused', async () => {
  const { tom, clem } = team;
  const projectId = team.project.id;
  const { id: fileId } = await putFile(world, team, 'non');
  const { id: deliverableId } = await add(fileId);
  const byClient = { outsider, unpermitted: clem };

  await expectRefusals(world, projects.addDeliverable, {
    input: { projectId, name: 'Non', fileId },
    ...byClient,
  });
  await expectRefusals(world, projects.addVersion, { input: { deliverableId, fileId }, ...byClient });
  await expectRefusals(world, projects.downloads, { input: { deliverableId }, ...byClient });
  await expectRefusals(world, projects.answer, {
    ...{ input: { deliverableId, version: 1, verdict: 'accepted' }, outsider, unpermitted: tom },
  });
  await expectRefusals(world, projects.deliverables, { input: { projectId }, outsider });
  await expectRefusals(world, projects.deliverable, { input: { deliverableId }, outsider });
  await expectRefusals(world, projects.deliverableVersions, { input: { deliverableId }, outsider });
});
