import { files } from '@allforone/contracts/files';
import { organizations } from '@allforone/contracts/organizations';
import { projects } from '@allforone/contracts/projects';
import { idFrom, newId } from '@allforone/runtime/id';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createScene, type Device, type Scene } from '../../test/device.ts';
import { type Front, type House, startHouse } from '../../test/house.ts';

let house: House;
let front: Front;
let other: Front;
let scene: Scene;

beforeAll(async () => {
  house = await startHouse();
  [front, other] = [await house.open(), await house.open()];
});
afterAll(() => house.stop());
beforeEach(() => {
  scene = createScene(house);
});
afterEach(() => {
  house.known.away = null;
  scene.end();
});

const within = { timeout: 3000, interval: 20 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const watch = ({ socket }: Device, kind: string, input: unknown) =>
  socket.emitWithAck('watch', { kind, input });
const changeProject = (projectId: string) =>
  house.tell(projects.changed, { projectId, organizationId: scene.organizationId });

/** Someone who watches one project. */
async function onlooker(accountId = scene.awa, at = front) {
  const projectId = newId();
  house.known.placeIds.set(accountId, [projectId]);
  const device = await scene.device(at, accountId);
  expect(await watch(device, 'projectId', { projectId })).toEqual({ id: projectId });

  return { projectId, device };
}

test('who watches a project or a space hears what changes there, on every front, and nobody else does', async () => {
  const { awa, moussa, organizationId, device } = scene;
  const [projectId, placeId] = [newId(), newId()];
  for (const who of [awa, moussa]) house.known.placeIds.set(who, [projectId, placeId]);
  const [here, there, idle] = [
    await device(front, awa),
    await device(other, moussa),
    await device(other, moussa),
  ];
  const space = { organizationId, space: { kind: 'portal', placeId } };
  const spaceId = idFrom('space', 'portal', placeId);
  for (const each of [here, there]) {
    expect(await watch(each, 'projectId', { projectId })).toEqual({ id: projectId });
    expect(await watch(each, 'spaceId', space)).toEqual({ id: spaceId });
  }
  await changeProject(projectId);
  await house.tell(files.spaceChanged, { spaceId, organizationId });

  for (const each of [here, there]) {
    await expect
      .poll(() => each.count('projects.changed') + each.count('files.spaceChanged'), within)
      .toBe(2);
  }
  expect(idle.heard).toEqual([]);
});

test('who may not, or says nonsense, is told so and hears nothing', async () => {
  const { awa, device } = scene;
  const projectId = newId();
  const stranger = await device(front, awa);

  expect(await watch(stranger, 'projectId', { projectId })).toEqual({ code: 'not_found' });
  for (const [kind, input] of [
    ['projectId', null],
    ['projectId', { projectId: 'x' }],
    ['spaceId', { organizationId: projectId }],
    ['accountId', { accountId: awa }],
    ['__proto__', {}],
  ] as const)
    expect(await watch(stranger, kind, input)).toEqual({ code: 'invalid_input' });
  for (const nonsense of [null, 7, {}, { kind: { toString: 1 }, input: {} }]) {
    stranger.socket.emit('watch', nonsense);
    stranger.socket.emit('unwatch', nonsense);
  }
  await changeProject(projectId);
  await pause(200);
  expect(stranger.socket.connected).toBe(true);
  expect(stranger.heard).toEqual([]);
});

test('who unwatches hears no more', async () => {
  const { projectId, device } = await onlooker();
  device.socket.emit('unwatch', { kind: 'projectId', id: projectId });
  expect(await watch(device, 'projectId', { projectId: newId() })).toEqual({ code: 'not_found' });
  await changeProject(projectId);
  await pause(200);

  expect(device.count('projects.changed')).toBe(0);
});

test('a place that is taken away is left within a second, whichever way it was taken', async () => {
  const { awa, organizationId } = scene;
  const about = { organizationId, accountId: awa };
  const ways = [
    (projectId: string) => house.tell(projects.memberRemoved, { ...about, projectId }),
    (projectId: string) =>
      house.tell(projects.memberAdded, { ...about, projectId, part: 'client', addedBy: newId() }),
    (projectId: string) => house.tell(projects.deleted, { organizationId, projectId, deletedBy: newId() }),
    () => house.tell(organizations.groupMemberRemoved, { ...about, groupId: newId() }),
    () => house.tell(organizations.grantsChanged, about),
  ];
  for (const take of ways) {
    const { projectId, device } = await onlooker(awa, other);
    house.known.placeIds.set(awa, []);
    const takenAt = performance.now();
    await take(projectId);
    await pause(takenAt + 900 - performance.now());
    await changeProject(projectId);
    await pause(100);
    expect(device.count('projects.changed'), take.toString()).toBe(0);
  }
});

test('a right that is taken while the door is being asked takes the wish with it', async () => {
  const { awa, organizationId, device } = scene;
  const projectId = newId();
  house.known.placeIds.set(awa, [projectId]);
  const slow = await device(front, awa);
  house.known.doorDelay = 1200;
  const answer = watch(slow, 'projectId', { projectId });
  await pause(200);
  house.known.doorDelay = 0;
  house.known.placeIds.set(awa, []);
  await house.tell(projects.memberRemoved, { organizationId, projectId, accountId: awa });

  expect(await answer).toEqual({ code: 'not_found' });
});

test('while a service is away its rooms are kept, and asked for again once it is back', async () => {
  const { awa, organizationId } = scene;
  const { projectId, device } = await onlooker();
  house.known.away = 'projects';
  expect(await watch(device, 'projectId', { projectId: newId() })).toEqual({ code: 'unavailable' });
  house.known.placeIds.set(awa, []);
  await house.tell(projects.memberRemoved, { organizationId, projectId, accountId: awa });
  await pause(900);
  await changeProject(projectId);
  await expect.poll(() => device.count('projects.changed'), within).toBe(1);

  house.known.away = null;
  await pause(3000);
  await changeProject(projectId);
  await pause(200);
  expect(device.count('projects.changed')).toBe(1);
});

test('one socket watches fifty places and no more, and asks once for all that an account has open', async () => {
  const { awa, organizationId, device } = scene;
  const placeIds = Array.from({ length: 51 }, () => newId());
  house.known.placeIds.set(awa, placeIds);
  const greedy = await device(front, awa);
  const answers: unknown[] = [];
  for (const projectId of placeIds) {
    answers.push(await watch(greedy, 'projectId', { projectId }));
    if (answers.length > 25) await pause(170);
  }
  expect(answers.slice(0, 50)).toEqual(placeIds.slice(0, 50).map((id) => ({ id })));
  expect(answers[50]).toEqual({ code: 'limit_reached' });

  const again = await device(front, awa);
  await watch(again, 'projectId', { projectId: placeIds[0] });
  const before = house.known.asked;
  await house.tell(organizations.grantsChanged, { organizationId, accountId: awa });
  await expect.poll(() => house.known.asked - before, { timeout: 10_000 }).toBeGreaterThanOrEqual(50);
  await pause(300);
  expect(house.known.asked - before).toBe(50);
});
