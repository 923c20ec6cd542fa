import { links } from '@allforone/contracts/links';
import type { ObjectKind, ObjectRef } from '@allforone/contracts/objects';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildOffice, linksOf, type Office, startLinks } from '../../test/factories.ts';
import { asked, buildObject, takeAway } from '../../test/owners.ts';

let world: World;
let office: Office;
let task: ObjectRef;
beforeAll(async () => {
  world = await startLinks();
});
afterAll(() => world.stop());
beforeEach(async () => {
  office = await buildOffice(world);
  task = object('task');
});

const object = (kind: ObjectKind, readers = [office.ada, office.bob]) =>
  buildObject(kind, { organizationId: office.organizationId, readers });

async function linkTo(to: ObjectRef): Promise<ObjectRef> {
  await world.call(links.add, { organizationId: office.organizationId, from: task, to }, office.ada);

  return to;
}

const here = () => ({ organizationId: office.organizationId, object: task });

it('asks each owner once for all that it owns', async () => {
  for (const kind of ['message', 'file', 'file', 'task'] as const) await linkTo(object(kind));
  asked.length = 0;

  expect(await linksOf(world, office, task)).toHaveLength(4);

  expect(asked.map(({ owner, objects }) => [owner, objects.length]).sort()).toEqual([
    ['chat', 1],
    ['files', 2],
    ['tasks', 2],
  ]);
});

it('leaves out what the reader may not see', async () => {
  const shared = await linkTo(object('file'));
  await linkTo(object('file', [office.ada]));

  const seen = await linksOf(world, office, task, office.bob);

  expect(seen.map(({ other }) => other.object)).toEqual([shared]);
});

it('shows an end whose service is away as such', async () => {
  const objective = { kind: 'objective', id: newId() } as const;
  const [first, second] = [task, objective].sort((a, b) => (a.id < b.id ? -1 : 1)) as [ObjectRef, ObjectRef];
  await world.sql('links', 'insert into link values ($1, $2, $3, $4, $5, $6, $7, now(), null)', [
    ...[newId(), office.organizationId, first.kind, first.id, second.kind, second.id],
    office.ada.accountId,
  ]);

  expect(await linksOf(world, office, task)).toMatchObject([
    { other: { object: objective, card: null, isAway: true } },
  ]);
});

it('does not find an object that the reader may not see', async () => {
  takeAway(task);

  expect((await world.refusal(linksOf(world, office, task))).code).toBe('not_found');
});

it('goes through everything page by page, latest first', async () => {
  const others: ObjectRef[] = [];
  for (let count = 0; count < 5; count += 1) others.unshift(await linkTo(object('file')));

  const seen: ObjectRef[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.call(links.list, { ...here(), cursor, limit: 2 }, office.ada);
    seen.push(...page.items.map(({ other }) => other.object));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  expect(seen).toEqual(others);
});

it('resolves what a text names, in the order asked for', async () => {
  const { organizationId } = office;
  const [file, hidden] = [object('file'), object('file', [office.ada])];
  const objective = { kind: 'objective', id: newId() } as const;

  const found = await world.call(
    links.resolve,
    { organizationId, objects: [hidden, file, objective] },
    office.bob,
  );

  expect(found).toMatchObject([
    { object: hidden, card: null, isAway: false },
    { object: file, card: { title: 'Un file' }, isAway: false },
    { object: objective, card: null, isAway: true },
  ]);
});

it('tells services which objects of a kind are linked, by page', async () => {
  const files = [await linkTo(object('file')), await linkTo(object('file'))];
  await linkTo(object('message'));
  const input = { object: task, kind: 'file', limit: 1 } as const;

  const first = await world.callAsService(links.linkedIds, input);
  const second = await world.callAsService(links.linkedIds, { ...input, cursor: first.nextCursor ?? '' });

  expect([...first.items, ...second.items]).toEqual(files.map(({ id }) => id).sort());
  expect(second.nextCursor).toBeNull();
});

it('is refused to strangers, and with input that makes no sense', async () => {
  const { organizationId, eve: outsider } = office;
  await expectRefusals(world, links.list, { input: here(), outsider });
  await expectRefusals(world, links.resolve, { input: { organizationId, objects: [task] }, outsider });
});
