import { tasks } from '@allforone/contracts/tasks';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

async function load(as: Person = office.ada, boardId?: string) {
  await world.quiet();

  return world.call(tasks.load, { organizationId: office.organizationId, boardId }, as);
}
const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();
const nothing = { lateCount: 0, soonCount: 0, minutesSpent: 0 };

test('the busiest come first, with what is late, what is soon and what it took them', async () => {
  const { bob, eve } = office;
  const build = (assigneeIds: string[], dueAt: string | null = null) =>
    buildTask(world, office, bob, { assigneeIds, dueAt });
  const [late, , , gone] = [
    await build([bob.accountId], inDays(-1)),
    await build([bob.accountId, eve.accountId], inDays(3)),
    await build([bob.accountId], inDays(30)),
    await build([bob.accountId]),
  ];
  const spend = (minutes: number, day: string) =>
    world.call(tasks.addTime, { taskId: late.id, minutes, day: day.slice(0, 10) }, bob);
  await spend(45, inDays(-1));
  await spend(15, inDays(0));
  await spend(600, inDays(-30));
  await world.call(tasks.delete, { taskId: gone.id }, bob);

  expect(await load()).toEqual([
    { accountId: bob.accountId, openCount: 3, lateCount: 1, soonCount: 1, minutesSpent: 60 },
    { ...nothing, accountId: eve.accountId, openCount: 1, soonCount: 1 },
  ]);

  await world.call(tasks.complete, { taskId: late.id }, bob);
  expect((await load())[0]).toMatchObject({ openCount: 2, lateCount: 0 });
  await world.call(tasks.update, { taskId: late.id, assigneeIds: [] }, bob);
  await world.call(tasks.reopen, { taskId: late.id }, bob);
  expect((await load())[0]).toMatchObject({ accountId: bob.accountId, openCount: 2 });
});

test('only boards that the reader sees are counted, or one of them alone', async () => {
  const { bob, eve, guest } = office;
  const home = { kind: 'personal', placeId: eve.accountId } as const;
  const assigneeIds = [eve.accountId];
  const own = await buildTask(world, { ...office, home }, eve, { assigneeIds });
  const common = await buildTask(world, office, bob, { assigneeIds });
  const openOf = (counted: Awaited<ReturnType<typeof load>>) =>
    counted.find(({ accountId }) => accountId === eve.accountId)?.openCount;

  const all = openOf(await load(eve)) ?? 0;
  expect(openOf(await load(bob))).toBe(all - 1);
  expect(await load(eve, own.boardId)).toEqual([{ ...nothing, accountId: eve.accountId, openCount: 1 }]);
  expect(await load(bob, own.boardId)).toEqual([]);
  expect(openOf(await load(bob, common.boardId))).toBe(all - 1);
  expect(await load(guest)).toEqual([]);
  await expectRefusals(world, tasks.load, {
    input: { organizationId: office.organizationId },
    outsider: await world.person('Mallory'),
  });
});

test('who is at the top of no board and does most on all together comes first', async () => {
  const there = await buildOffice(world);
  const home = { kind: 'personal', placeId: there.ada.accountId } as const;
  const [one, other] = [
    await buildTask(world, there, there.ada),
    await buildTask(world, { ...there, home }, there.ada),
  ];
  const [, busiest] = await world.sql<{ account_id: string }>(
    'tasks',
    `with person as (select n, gen_random_uuid() as id from generate_series(1, 600) as n), made as (
        insert into board_load (board_id, account_id, organization_id, open_count)
        select $1::uuid, id, $3::uuid, 1000 - n from person
        union all select $2, id, $3, 400 + n + case when n = 300 then 5 else 0 end from person
      ) select id as account_id from person where n in (1, 300) order by n`,
    [one.boardId, other.boardId, there.organizationId],
  );

  const counted = await world.call(tasks.load, { organizationId: there.organizationId }, there.ada);
  expect(counted).toHaveLength(50);
  expect(counted[0]).toEqual({ ...nothing, accountId: busiest?.account_id, openCount: 1405 });
  expect(counted[1]?.openCount).toBe(1400);
});
