import { afterAll, beforeAll, expect, test } from 'vitest';
import { actions, pathOf } from '../cast/contracts.ts';
import { exampleOf } from '../examples/examples.ts';
import { type Cell, cellsOf } from './cells.ts';
import { behindTheFront, expectations } from './expectations/expectations.ts';
import { runCells } from './run-cells.ts';
import { type SignedInCast, signInCast } from './stage.ts';

let stage: SignedInCast;
beforeAll(async () => {
  stage = await signInCast();
}, 120_000);
afterAll(() => stage.stop());

/** What the front does not offer is not there, for anybody. */
function atTheFront(cell: Cell): Cell {
  const isHidden = cell.action.allow === 'service' || behindTheFront.includes(pathOf(cell.action));

  return isHidden ? { ...cell, expected: 'not_found' } : cell;
}

test('through the front, each person may do in each place exactly what they should', async () => {
  const cells = cellsOf(actions, expectations).map(atTheFront);

  expect(await runCells({ ...stage, exampleOf }, cells)).toEqual([]);
}, 600_000);
