import { errors } from '@allforone/contracts/errors';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unnoticed } from './bystander.ts';
import { arrive, type Guest } from './guest.ts';
import { type House, startHouse } from './house.ts';
import { malformedUploads } from './malformed-uploads.ts';
import { exchange } from './wire.ts';

let house: House;
let guest: Guest;
let bystander: Guest;

beforeAll(async () => {
  house = await startHouse();
  [guest, bystander] = [await arrive(house.address, 'Guest'), await arrive(house.address, 'Bystander')];
});
afterAll(() => house.stop());

test.for(malformedUploads)('%s is refused by name, and nobody else notices', async ([about, bytes]) => {
  const before = await house.world.rowCounts();
  const answer = await unnoticed(house.address, bystander, () =>
    exchange(house.address, bytes(guest.cookie)),
  );

  expect(answer.status, about).toBeGreaterThanOrEqual(400);
  expect(answer.status, about).toBeLessThan(500);
  if (answer.body) expect(Object.keys(errors)).toContain(JSON.parse(answer.body).code);
  expect(await house.world.rowCounts()).toEqual(before);
});
