import { afterAll, beforeAll, expect, test } from 'vitest';
import { actions, pathOf } from '../../cast/contracts.ts';
import { type House, startHouse } from '../house.ts';
import { type Refused, tracesOf } from './again.ts';
import { attack } from './attack.ts';
import { openBattlefield } from './battlefield.ts';
import { byHttp, isServed } from './by-http.ts';

const runs = Number(process.env.PROOF_RUNS ?? 100);
const seed = Number(process.env.PROOF_SEED ?? Date.now() % 1_000_000);
/** Through the front comes one in so many, for there each costs more and is passed on as it is. */
const oneIn = 8;
const askedAgain = 40;

let house: House;
let battlefield: Awaited<ReturnType<typeof openBattlefield>>;
const refused: Refused[] = [];

beforeAll(async () => {
  house = await startHouse({ LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal' });
  battlefield = await openBattlefield(house);
}, 120_000);
afterAll(() => house.stop());

test.for(actions.map((action) => [pathOf(action), action] as const))(
  `%s refuses ${runs} hostile inputs by a declared code (PROOF_SEED=${seed})`,
  { timeout: 600_000 },
  async ([, action]) => {
    const { person, target } = await battlefield.attackerOf(action);
    const inputs = await attack(target, runs, seed);
    expect(inputs.length).toBeGreaterThan(0);

    refused.push({ target, inputs: inputs.slice(-askedAgain) });
    if (!isServed(action)) return;
    await attack({ ...target, ask: byHttp(house, action, person) }, Math.ceil(runs / oneIn), seed + 1);
  },
);

test('what was refused changed no row and told nobody', { timeout: 600_000 }, async () => {
  const commands = refused.filter(({ target }) => target.action.kind === 'command');

  expect(await tracesOf(house.world, commands)).toEqual([]);
});

test('nobody else noticed anything', async () => {
  expect((await fetch(`${house.address}/ready`)).status).toBe(200);
});
