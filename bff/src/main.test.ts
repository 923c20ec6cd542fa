import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Front, get, type House, startHouse } from '../test/house.ts';

let house: House;
let front: Front;

beforeAll(async () => {
  house = await startHouse();
  front = await house.open();
});
afterAll(() => house.stop());

test('a person who signs in is known from then on by cookies alone', async () => {
  const cookie = await house.signIn(front);
  const answer = await get(front, '/trpc/accounts.me', { cookie });

  expect(await answer.json()).toMatchObject({ result: { data: { name: 'Awa' } } });
});
