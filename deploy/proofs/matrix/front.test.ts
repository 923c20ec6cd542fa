import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { services } from '../../process.ts';
import { buildCast, type Cast } from '../cast/cast.ts';
import { actions, pathOf } from '../cast/contracts.ts';
import { personNames } from '../cast/people.ts';
import { exampleOf } from '../examples/examples.ts';
import { type Cell, cellsOf } from './cells.ts';
import { behindTheFront, expectations } from './expectations/expectations.ts';
import { type Front, openFront } from './front.ts';
import { type Ask, runCells } from './run-cells.ts';

let world: World;
let cast: Cast;
let front: Front;
const cookies = new Map<string, string>();

beforeAll(async () => {
  world = await startWorld(services);
  cast = await buildCast(world);
  front = await openFront(world);
  for (const who of personNames) {
    const { person, cookie } = await front.signIn(cast.people[who]);
    cast.people[who] = person;
    cookies.set(person.sessionId, cookie);
  }
});
afterAll(async () => {
  await front.stop();
  await world.stop();
});

const throughFront: Ask = async (action, input, as) => {
  const cookie = as && (cookies.get(as.sessionId) ?? (await front.signIn(as)).cookie);

  return front.send(action.kind, pathOf(action), input, cookie ?? '');
};

/** What the front does not offer is not there, for anybody. */
function atTheFront(cell: Cell): Cell {
  const isHidden = cell.action.allow === 'service' || behindTheFront.includes(pathOf(cell.action));

  return isHidden ? { ...cell, expected: 'not_found' } : cell;
}

test('through the front, each person may do in each place exactly what they should', async () => {
  const cells = cellsOf(actions, expectations).map(atTheFront);

  expect(await runCells({ cast, ask: throughFront, exampleOf }, cells)).toEqual([]);
}, 240_000);
