import { links } from '@allforone/contracts/links';
import type { ObjectRef } from '@allforone/contracts/objects';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildOffice, linksOf, type Office, startLinks } from '../../test/factories.ts';
import { buildObject, takeAway } from '../../test/owners.ts';

let world: World;
let office: Office;
let task: ObjectRef;
let file: ObjectRef;
let linkId: string;
beforeAll(async () => {
  world = await startLinks();
});
afterAll(() => world.stop());
beforeEach(async () => {
  office = await buildOffice(world);
  await linkWith([]);
});

async function linkWith(editors: Person[]): Promise<void> {
  const { organizationId, ada, bob } = office;
  task = buildObject('task', { organizationId, readers: [ada, bob] });
  file = buildObject('file', { organizationId, readers: [ada, bob], editors });
  linkId = (await world.call(links.add, { organizationId, from: task, to: file }, ada)).id;
}

const codeFor = async (as: Person) => (await world.refusal(world.call(links.remove, { linkId }, as))).code;

it('removes a link from both sides, by who made it', async () => {
  await world.call(links.remove, { linkId }, office.ada);

  expect(await linksOf(world, office, task)).toEqual([]);
  expect(await linksOf(world, office, file)).toEqual([]);
  expect(await world.told(links.removed, (fact) => fact.linkId === linkId)).toMatchObject({
    organizationId: office.organizationId,
  });
  await world.told(links.counted, ({ object, linkCount }) => object.id === task.id && linkCount === 0);
  expect(await codeFor(office.ada)).toBe('not_found');
});

it('removes it for who may edit one of its ends', async () => {
  await linkWith([office.bob]);
  expect(await linksOf(world, office, task, office.bob)).toMatchObject([{ canRemove: true }]);

  await world.call(links.remove, { linkId }, office.bob);

  expect(await linksOf(world, office, task)).toEqual([]);
});

it('refuses it to whoever only sees both ends', async () => {
  expect(await linksOf(world, office, task, office.bob)).toMatchObject([{ canRemove: false }]);
  expect(await codeFor(office.bob)).toBe('forbidden');
});

it('does not find a link of which an end is not seen', async () => {
  takeAway(file);

  expect(await codeFor(office.ada)).toBe('not_found');
});

it('answers again what it answered to the same request', async () => {
  const options = { idempotencyKey: `remove ${linkId}` };
  await world.call(links.remove, { linkId }, office.ada, options);

  expect(await world.call(links.remove, { linkId }, office.ada, options)).toEqual({ done: true });
});

it('brings a removed link back to who makes it again', async () => {
  const { organizationId, ada, bob } = office;
  await world.call(links.remove, { linkId }, ada);

  await world.call(links.add, { organizationId, from: file, to: task }, bob);

  expect(await linksOf(world, office, task)).toMatchObject([{ id: linkId, createdBy: bob.accountId }]);
});

it('is refused to strangers, and with input that makes no sense', async () => {
  await expectRefusals(world, links.remove, { input: { linkId }, outsider: office.eve });
});
