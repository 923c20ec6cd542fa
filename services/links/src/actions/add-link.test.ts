import { links } from '@allforone/contracts/links';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildOffice, linksOf, type Office, startLinks } from '../../test/factories.ts';
import { buildObject } from '../../test/owners.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startLinks();
});
afterAll(() => world.stop());
beforeEach(async () => {
  office = await buildOffice(world);
});

const shown = (readers = [office.ada, office.bob]) => ({
  organizationId: office.organizationId,
  readers,
});
const pair = () => ({
  organizationId: office.organizationId,
  from: buildObject('task', shown()),
  to: buildObject('message', shown()),
});

it('links two objects, which both sides show', async () => {
  const { from, to, organizationId } = pair();

  const link = await world.call(links.add, { organizationId, from, to }, office.ada);

  expect(link).toMatchObject({
    ...{ organizationId, createdBy: office.ada.accountId, canRemove: true },
    other: { object: to, card: { title: 'Un message' }, isAway: false },
  });
  expect(await linksOf(world, office, from)).toEqual([link]);
  expect(await linksOf(world, office, to)).toMatchObject([{ id: link.id, other: { object: from } }]);
  await world.told(links.added, ({ linkId }) => linkId === link.id);
  for (const object of [from, to]) {
    const counted = await world.told(links.counted, (fact) => fact.object.id === object.id);
    expect(counted).toMatchObject({ organizationId, object, linkCount: 1 });
  }
});

it('answers the same link to who links twice, from either side', async () => {
  const { from, to, organizationId } = pair();
  const { id } = await world.call(links.add, { organizationId, from, to }, office.ada);

  expect(await world.call(links.add, { organizationId, from, to }, office.bob)).toMatchObject({ id });
  expect(await world.call(links.add, { organizationId, from: to, to: from }, office.bob)).toMatchObject({
    id,
  });

  expect(await linksOf(world, office, from)).toHaveLength(1);
});

it('makes one link of two that are made at once', async () => {
  const { from, to, organizationId } = pair();

  const made = await Promise.all(
    [office.ada, office.bob].map((as) => world.call(links.add, { organizationId, from, to }, as)),
  );

  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
});

it('refuses to link an object with itself', async () => {
  const { from, organizationId } = pair();

  const refusal = await world.refusal(world.call(links.add, { organizationId, from, to: from }, office.ada));

  expect(refusal.code).toBe('link_to_itself');
});

it('refuses the link after the two hundredth', async () => {
  const { from, to, organizationId } = pair();
  await world.sql('links', 'insert into linked_object values ($1, $2, $3, 200, 1)', [
    ...[from.id, from.kind, organizationId],
  ]);

  for (const ends of [
    { from, to },
    { from: to, to: from },
  ]) {
    const refusal = await world.refusal(world.call(links.add, { organizationId, ...ends }, office.ada));
    expect(refusal.code).toBe('limit_reached');
  }
});

it('does not find what somebody may not see, nor what is of another organisation', async () => {
  const { from, organizationId } = pair();
  const foreign = { organizationId: newId(), readers: [office.ada] };

  for (const to of [buildObject('file', shown([office.bob])), buildObject('file', foreign)]) {
    const refusal = await world.refusal(world.call(links.add, { organizationId, from, to }, office.ada));
    expect(refusal.code).toBe('not_found');
  }
});

it('says which service does not answer', async () => {
  const { from, organizationId } = pair();
  const to = { kind: 'objective', id: newId() } as const;

  const refusal = await world.refusal(world.call(links.add, { organizationId, from, to }, office.ada));

  expect(refusal).toMatchObject({ code: 'unavailable', data: { service: 'objectives' } });
});

it('is refused to strangers, and with input that makes no sense', async () => {
  await expectRefusals(world, links.add, { input: pair(), outsider: office.eve });
});
