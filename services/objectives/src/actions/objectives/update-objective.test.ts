import { audit } from '@allforone/contracts/audit';
import type { PayloadOf } from '@allforone/contracts/contract';
import { type Objective, objectives } from '@allforone/contracts/objectives';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
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
afterEach(() => world.setNow(null));
afterAll(() => world.stop());

const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;
const build = (by = team.ada, more = {}) => buildObjective(world, team, by, more);
const get = ({ id }: Objective, as = team.ada) => world.call(objectives.get, { objectiveId: id }, as);
const serve = ({ id }: Objective, parent: Objective | null, as = team.ada) =>
  world.call(objectives.update, { objectiveId: id, parentId: parent?.id ?? null }, as);

/** Brings an objective to a progress by a key result of its own. */
async function bring(objective: Objective, to: number, as = team.ada, more = {}) {
  const keyResult = await buildKeyResult(world, objective, as);
  await checkIn(world, keyResult, as, to, more);
}

test('an objective without key results is as far as those that serve it, up to the top', async () => {
  const top = await build();
  const middle = await build(team.ada, { parentId: top.id });
  const [a, b] = [await build(team.ada, { parentId: middle.id }), await build(team.ada)];
  await bring(a, 55, team.ada, { confidence: 'at_risk' });

  expect(await get(middle)).toMatchObject({ progress: 55, state: 'at_risk', childCount: 1 });
  expect(await get(top)).toMatchObject({ progress: 55, state: 'at_risk' });
  await serve(b, middle);
  expect(await get(top)).toMatchObject({ progress: 27 });
  await bring(b, 100, team.ada, { confidence: 'off_track' });
  expect(await get(top)).toMatchObject({ progress: 77, state: 'off_track' });

  await world.call(objectives.close, { objectiveId: b.id, state: 'dropped' }, team.ada);
  expect(await get(top)).toMatchObject({ progress: 55, state: 'at_risk' });
  await world.call(objectives.reopen, { objectiveId: b.id }, team.ada);
  await world.call(objectives.close, { objectiveId: b.id, state: 'done' }, team.ada);
  expect(await get(top)).toMatchObject({ progress: 77, state: 'at_risk' });
  await serve(b, null);
  expect(await get(top)).toMatchObject({ progress: 55 });
  await world.call(objectives.delete, { objectiveId: a.id }, team.ada);
  expect(await get(top)).toMatchObject({ progress: 0, state: 'on_track' });
  await world.call(objectives.restore, { objectiveId: a.id }, team.ada);
  expect(await get(top)).toMatchObject({ progress: 55 });
  await bring(middle, 10);
  expect(await get(top)).toMatchObject({ progress: 10, state: 'on_track' });
});

test('what is private moves nothing that others read', async () => {
  const { ada, bob } = team;
  const top = await build();
  const own = await build(bob, { parentId: top.id });
  await bring(own, 80, bob, { confidence: 'off_track' });

  for (const as of [ada, bob]) expect(await get(top, as)).toMatchObject({ progress: 0, state: 'on_track' });
  await world.call(objectives.update, { objectiveId: own.id, isShared: true }, bob);
  expect(await get(top)).toMatchObject({ progress: 80, state: 'off_track', childCount: 1 });
  const below = await build(bob, { parentId: own.id });
  expect((await get(own, bob)).childCount).toBe(1);
  expect((await get(own, ada)).childCount).toBe(0);
  await bring(below, 10, bob);
  await world.call(objectives.update, { objectiveId: own.id, isShared: false }, bob);
  expect(await get(top)).toMatchObject({ progress: 0, state: 'on_track', childCount: 0 });

  const [mine, part] = [await build(bob), await build(bob)];
  await serve(part, mine, bob);
  await bring(part, 40, bob);
  expect(await get(mine, bob)).toMatchObject({ progress: 40 });
});

test('nothing serves itself, by any way round', async () => {
  const [a, b, c] = [await build(), await build(), await build()];
  await serve(b, a);
  await serve(c, b);

  for (const served of [a, b, c]) expect(await codeOf(serve(a, served))).toBe('alignment_cycle');
  expect((await serve(c, a)).parentId).toBe(a.id);
});

test('two who move at once close no circle', async () => {
  for (let round = 0; round < 3; round += 1) {
    const [a, b] = [await build(), await build()];
    const outcomes = await Promise.allSettled([serve(a, b), serve(b, a)]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  }
});

test('one serves what is of the organisation, or what is one’s own', async () => {
  const { ada, bob, eve } = team;
  const [top, own, shared] = [await build(), await build(bob), await build(eve, { isShared: true })];
  const elsewhere = await buildTeam(world);
  const foreign = await buildObjective(world, elsewhere, elsewhere.ada);

  expect((await serve(own, top, bob)).parentId).toBe(top.id);
  expect(await codeOf(serve(top, own))).toBe('not_found');
  for (const others of [shared, foreign]) {
    expect(await codeOf(serve(own, others, bob))).toBe('not_found');
  }
  expect(await codeOf(serve(top, await build(ada, { scope: 'personal' })))).toBe('not_found');
  expect(await codeOf(build(bob, { parentId: shared.id }))).toBe('not_found');
  expect((await serve(own, null, bob)).parentId).toBeNull();
});

test('a deleted one is gone for everyone, and comes back whole for 30 days', async () => {
  const { ada, bob, eve } = team;
  const objective = await build(bob, { isShared: true });
  await bring(objective, 30, bob);
  const input = { objectiveId: objective.id };
  const child = await build(bob, { parentId: objective.id });

  await world.call(objectives.delete, input, bob);
  for (const as of [ada, bob, eve]) expect(await codeOf(get(objective, as))).toBe('not_found');
  expect((await get(child, bob)).parentId).toBeNull();
  expect(await codeOf(world.callAsService(objectives.objectiveFacts, input))).toBe('not_found');
  expect(await codeOf(world.call(objectives.restore, input, eve))).toBe('forbidden');
  const whole = await world.call(objectives.restore, input, bob);
  expect(whole).toMatchObject({ progress: 30, keyResultCount: 1, childCount: 1 });
  expect((await get(child, bob)).parentId).toBe(objective.id);
  expect(await world.callAsService(objectives.objectiveFacts, input)).toMatchObject({ title: whole.title });
  await world.told(objectives.deleted, (event) => event.objectiveId === objective.id);
  await world.told(objectives.restored, (event) => event.objectiveId === objective.id);

  await world.call(objectives.delete, input, bob);
  world.setNow(new Date(Date.now() + 31 * 24 * 3600 * 1000));
  expect(await codeOf(world.call(objectives.restore, input, bob))).toBe('not_found');
  await world.runJob('objectives', 'forget-old');
  await world.settled();
  const left = () => world.sql('objectives', 'select id from objective where id = $1', [objective.id]);
  await expect.poll(left).toEqual([]);
  const { objects } = await world.told(objectives.purged, (told) =>
    told.objects.some(({ id }) => id === objective.id),
  );
  expect(objects.map(({ kind }) => kind).sort()).toEqual(['keyResult', 'objective']);
});

test('closing is told once, and a closed one takes no new numbers', async () => {
  const objective = await build();
  const { id: objectiveId } = objective;
  const keyResult = await buildKeyResult(world, objective, team.ada);
  const closed = await world.call(objectives.close, { objectiveId, state: 'done' }, team.ada);

  expect(closed).toMatchObject({ state: 'done', closedAt: expect.any(String) });
  await world.call(objectives.close, { objectiveId, state: 'done' }, team.ada);
  await world.settled();
  expect(
    world.published(objectives.closed).filter((event) => event.objectiveId === objectiveId),
  ).toHaveLength(1);
  expect(await codeOf(checkIn(world, keyResult, team.ada, 3))).toBe('objective_closed');
  expect(await codeOf(buildKeyResult(world, objective, team.ada))).toBe('objective_closed');
  expect((await world.call(objectives.reopen, { objectiveId }, team.ada)).state).toBe('on_track');
  expect((await checkIn(world, keyResult, team.ada, 3)).current).toBe(3);
});

test('whoever may not bring one back is refused', async () => {
  const outsider: Person = (await buildTeam(world)).bob;
  const { id: objectiveId } = await build();
  await world.call(objectives.delete, { objectiveId }, team.ada);

  await expectRefusals(world, objectives.restore, {
    input: { objectiveId },
    outsider,
    unpermitted: team.bob,
  });
});
test('the log of the organisation tells of what is shared, and of nothing that is private', async () => {
  const { ada, bob, organizationId } = team;
  const logged = async (action: string, subjectId: string) => {
    const fits = (entry: PayloadOf<typeof audit.recorded>) =>
      entry.action === `objectives.${action}` && entry.subjectId === subjectId;
    await world.told(audit.recorded, fits);
    return world
      .published(audit.recorded)
      .filter(fits)
      .map((entry) => entry.organizationId);
  };
  const own = await build(bob);
  const { id: objectiveId } = own;
  const measure = await buildKeyResult(world, own, bob);
  const { checkInId } = await checkIn(world, measure, bob, 5);
  await world.call(objectives.undoCheckIn, { checkInId }, bob);
  await world.call(objectives.deleteKeyResult, { keyResultId: measure.id }, bob);
  for (const isShared of [true, false]) await world.call(objectives.update, { objectiveId, isShared }, bob);
  await world.call(objectives.close, { objectiveId, state: 'done' }, bob);
  await world.call(objectives.delete, { objectiveId }, bob);
  await world.call(objectives.restore, { objectiveId }, bob);
  const ofAll = await build(ada);
  const shared = await build(bob, { isShared: true });

  for (const action of ['create', 'addKeyResult', 'close', 'delete', 'restore'])
    expect(await logged(action, objectiveId), action).toEqual([null]);
  expect(await logged('checkIn', measure.id)).toEqual([null]);
  expect(await logged('undoCheckIn', checkInId)).toEqual([null]);
  expect(await logged('deleteKeyResult', measure.id)).toEqual([null]);
  expect(await logged('update', objectiveId)).toEqual([organizationId, null]);
  for (const { id } of [ofAll, shared]) expect(await logged('create', id)).toEqual([organizationId]);
});
