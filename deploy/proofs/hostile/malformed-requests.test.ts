import { afterAll, beforeAll, expect, test } from 'vitest';
import { unnoticed } from './bystander.ts';
import { arrive, type Guest } from './guest.ts';
import { type House, startHouse } from './house.ts';
import { malformed, paths } from './malformed-requests.ts';
import { expectHarmless, expectRefused } from './refused.ts';
import { exchange, requestOf } from './wire.ts';

let house: House;
let guest: Guest;
let bystander: Guest;

beforeAll(async () => {
  house = await startHouse();
  [guest, bystander] = [await arrive(house.address, 'Guest'), await arrive(house.address, 'Bystander')];
});
afterAll(() => house.stop());

test.for(malformed)('%s is refused by name, and nobody else notices', async ([about, bytes, code]) => {
  const answer = await unnoticed(house.address, bystander, () =>
    exchange(house.address, bytes(guest.cookie)),
  );

  expectRefused(answer, about, code);
});

test.for(paths)('%s leads nowhere', async (path) => {
  for (const method of ['GET', 'HEAD', 'POST', 'DELETE']) {
    expectHarmless(await exchange(house.address, requestOf(`${method} ${path}`)), `${method} ${path}`);
  }
});

test('what is malformed changed nothing', async () => {
  const before = await house.world.rowCounts();
  await Promise.all(malformed.map(([, bytes]) => exchange(house.address, bytes(guest.cookie))));

  expect(await house.world.rowCounts()).toEqual(before);
});
