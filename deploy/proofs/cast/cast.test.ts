import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtInRoles } from '@allforone/contracts/permissions';
import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { services } from '../../all-services.ts';
import { buildCast, type Cast } from './cast.ts';
import { contracts } from './contracts.ts';
import { partOf, personNames } from './people.ts';

let world: World;
let cast: Cast;
beforeAll(async () => {
  world = await startWorld(services);
  cast = await buildCast(world);
}, 120_000);
afterAll(() => world.stop());

test('every service of the platform is in the proofs: list its contract in cast/contracts.ts', () => {
  const folders = readdirSync(join(import.meta.dirname, '../../../services')).filter(
    (name) => name !== 'runtime',
  );

  expect(Object.keys(contracts).toSorted()).toEqual(folders.toSorted());
  expect(services.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
});

test('every built-in role is played by somebody', () => {
  const played = personNames.map((who) => partOf(who).role);

  expect(builtInRoles.filter((role) => !played.includes(role))).toEqual([]);
});

test('what was said in a place is in its conversation alone', async () => {
  const texts = await world.sql<{ text: string; conversation_id: string }>('chat', 'select * from message');

  for (const { conversationId, markers } of Object.values(cast.places)) {
    const found = texts.filter(({ text }) => text.includes(markers.conversation));
    expect(found.map((row) => row.conversation_id)).toEqual([conversationId]);
  }
});
