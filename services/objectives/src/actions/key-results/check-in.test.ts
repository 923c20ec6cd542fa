import { type KeyResult, objectives } from '@allforone/contracts/objectives';
import { expectRefusals, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  buildKeyResult,
  buildObjective,
  buildTeam,
  checkIn,
  startObjectives,
  type Team,
} from '../../../test/factories.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startObjectives();
  team = await buildTeam(world);
});
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const build = (by = team.ada) => buildObjective(world, team, by);
const get = (objectiveId: string) => world.call(objectives.get, { objectiveId }, team.ada);
const checkIns = async ({ id: keyResultId }: KeyResult, as = team.ada) =>
  (await world.call(objectives.checkIns, { keyResultId }, as)).items;
const undo = (checkInId: string | undefined, as = team.ada) =>
  world.call(objectives.undoCheckIn, { checkInId: checkInId ?? '' }, as);

test.each([
  { start: 0, target: 100, value: 29, progress: 29 },
  { start: 0, target: 1, value: 0.29, progress: 29 },
  { start: 0, target: 3, value: 2, progress: 66 },
  { start: 0, target: 1e12, value: 1e12 - 1, progress: 99 },
  { start: 20, target: 5, value: 10, progress: 66 },
  { start: 20, target: 5, value: 4, progress: 100 },
  { start: 20, target: 5, value: 25, progress: 0 },
  { start: -10, target: 10, value: 0, progress: 50 },
  { start: -5, target: -20, value: -8, progress: 20 },
  { start: 1000.1, target: 1000.3, value: 1000.2, progress: 50 },
])('from $start to $target, $value is $progress per cent of the way', async ({ progress, value, ...way }) => {
  const objective = await build();
  const keyResult = await buildKeyResult(world, objective, team.ada, way);

  expect(keyResult).toMatchObject({ ...way, current: way.start, progress: 0, lastCheckInAt: null });
  expect(await checkIn(world, keyResult, team.ada, value)).toMatchObject({ current: value, progress });
  expect((await get(objective.id)).progress).toBe(progress);
});

test('an objective is the mean of its key results by weight, and as confident as the worst', async () => {
  const objective = await build();
  const light = await buildKeyResult(world, objective, team.ada, { weight: 1 });
  const heavy = await buildKeyResult(world, objective, team.ada, { weight: 3 });
  await checkIn(world, light, team.ada, 100);
  await checkIn(world, heavy, team.ada, 50, { confidence: 'at_risk' });

  expect(await get(objective.id)).toMatchObject({ progress: 62, state: 'at_risk', keyResultCount: 2 });
  const change = { keyResultId: heavy.id, weight: 1, title: 'Mieux', unit: '€', target: 200 };
  expect(await world.call(objectives.updateKeyResult, change, team.ada)).toMatchObject({
    ...{ title: 'Mieux', unit: '€', target: 200, current: 50, progress: 25 },
  });
  expect((await get(objective.id)).progress).toBe(62);
  await world.call(objectives.deleteKeyResult, { keyResultId: light.id }, team.ada);
  expect(await get(objective.id)).toMatchObject({ progress: 25, keyResultCount: 1 });
  await world.told(objectives.purged, ({ objects }) => objects.some(({ id }) => id === light.id));
  const left = await world.call(objectives.keyResults, { objectiveId: objective.id }, team.bob);
  expect(left.map(({ id, position }) => [id, position])).toEqual([[heavy.id, 1]]);
});

test('check-ins are kept latest first, and the latest is undone by who made it', async () => {
  const objective = await build();
  const keyResult = await buildKeyResult(world, objective, team.ada, { start: 10 });
  await checkIn(world, keyResult, team.ada, 40, { note: 'Un premier pas' });
  const answer = await checkIn(world, keyResult, team.ada, 70, { confidence: 'off_track' });
  const [last, first] = await checkIns(keyResult, team.bob);

  expect(first).toMatchObject({ value: 40, note: 'Un premier pas', authorId: team.ada.accountId });
  expect(answer).toMatchObject({ id: keyResult.id, checkInId: last?.id });
  expect(last).toMatchObject({ value: 70, confidence: 'off_track', note: '' });
  await world.told(objectives.checkedIn, (event) => event.checkInId === last?.id);
  expect(await codeOf(undo(first?.id))).toBe('changed_since');
  expect(await undo(last?.id)).toMatchObject({
    current: 40,
    confidence: 'on_track',
    lastCheckInAt: first?.at,
  });
  expect(await get(objective.id)).toMatchObject({ progress: 33, state: 'on_track' });
  expect(await undo(first?.id)).toMatchObject({ current: 10, progress: 0, lastCheckInAt: null });
  expect(await checkIns(keyResult)).toEqual([]);
  expect(await codeOf(undo(first?.id))).toBe('not_found');
});

test('what somebody else said stays', async () => {
  const keyResult = await buildKeyResult(world, await build(), team.ada);
  await checkIn(world, keyResult, team.ada, 40);
  await world.sql('objectives', 'update check_in set author_id = $1 where key_result_id = $2', [
    team.bob.accountId,
    keyResult.id,
  ]);
  const [only] = await checkIns(keyResult);

  expect(await codeOf(undo(only?.id))).toBe('not_author');
});

test('a key result leads somewhere, and an objective has at most twenty', async () => {
  const objective = await build();
  const add = (more = {}) => buildKeyResult(world, objective, team.ada, more);
  const keyResult = await add({ start: 5, target: 8 });
  const update = (change: object) =>
    world.call(objectives.updateKeyResult, { keyResultId: keyResult.id, ...change }, team.ada);

  expect(await codeOf(add({ start: 3, target: 3 }))).toBe('target_is_start');
  expect(await codeOf(update({ target: 5 }))).toBe('target_is_start');
  expect(await update({ start: 6 })).toMatchObject({ start: 6, current: 6 });
  for (let more = 1; more < 20; more += 1) await add();
  expect(await codeOf(add())).toBe('limit_reached');
});

test('a closed objective keeps its numbers', async () => {
  const objective = await build();
  const keyResult = await buildKeyResult(world, objective, team.ada);
  await checkIn(world, keyResult, team.ada, 1);
  const [made] = await checkIns(keyResult);
  await world.call(objectives.close, { objectiveId: objective.id, state: 'done' }, team.ada);
  const of = { keyResultId: keyResult.id };

  expect(await codeOf(undo(made?.id))).toBe('objective_closed');
  expect(await codeOf(world.call(objectives.updateKeyResult, { ...of, weight: 2 }, team.ada))).toBe(
    'objective_closed',
  );
  expect(await codeOf(world.call(objectives.deleteKeyResult, of, team.ada))).toBe('objective_closed');
});

test('many who check in at once leave the mean of all', async () => {
  const objective = await build();
  const keyResults: KeyResult[] = [];
  for (let n = 0; n < 5; n += 1) keyResults.push(await buildKeyResult(world, objective, team.ada));
  await Promise.all(keyResults.map((keyResult, n) => checkIn(world, keyResult, team.ada, n * 20)));

  expect((await get(objective.id)).progress).toBe(40);
});

test('whoever may not is refused', async () => {
  const outsider = (await buildTeam(world)).bob;
  const objective = await build();
  const keyResult = await buildKeyResult(world, objective, team.ada);
  await checkIn(world, keyResult, team.ada, 1);
  const [made] = await checkIns(keyResult);
  const cast = { outsider, unpermitted: team.bob };
  const of = { keyResultId: keyResult.id };

  await expectRefusals(world, objectives.keyResults, { input: { objectiveId: objective.id }, outsider });
  await expectRefusals(world, objectives.checkIns, { input: of, outsider });
  const draft = { objectiveId: objective.id, title: 'Non' };
  await expectRefusals(world, objectives.addKeyResult, { input: draft, ...cast });
  await expectRefusals(world, objectives.updateKeyResult, { input: { ...of, title: 'Non' }, ...cast });
  await expectRefusals(world, objectives.deleteKeyResult, { input: of, ...cast });
  const told = { ...of, value: 2, confidence: 'on_track' } as const;
  await expectRefusals(world, objectives.checkIn, { input: told, ...cast });
  await expectRefusals(world, objectives.undoCheckIn, { input: { checkInId: made?.id ?? '' }, ...cast });
});
