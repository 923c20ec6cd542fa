import { request } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Front, get, type House, startHouse } from '../../test/house.ts';

let house: House;
let front: Front;

beforeAll(async () => {
  vi.stubEnv('LIMIT_AT_ONCE', '5');
  house = await startHouse();
  front = await house.open();
});
afterAll(() => house.stop());

test('beyond so many at once one is told when to come back, and what is under way is finished', async () => {
  const cookie = await house.signIn(front);
  house.known.slowness = 700;
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => get(front, '/trpc/accounts.me', { cookie })),
  );
  const said = await Promise.all(answers.map((answer) => answer.json()));
  const refused = answers.flatMap((answer, index) =>
    answer.status === 503 ? [{ headers: answer.headers, said: said[index] }] : [],
  );

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(refused).toHaveLength(15);
  expect(refused[0]?.headers.get('retry-after')).toBe('1');
  expect(refused[0]?.said).toMatchObject({
    error: { message: 'unavailable', data: { code: 'unavailable', httpStatus: 503, retryAfter: 1 } },
  });

  house.known.slowness = 0;
  expect(await (await get(front, '/trpc/accounts.me', { cookie })).json()).toHaveProperty('result');
});

test('who left before the answer came gives the place back', async () => {
  const cookie = await house.signIn(front);
  house.known.slowness = 300;
  await Promise.all(Array.from({ length: 5 }, () => leaveAfter(100, cookie)));
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(await (await get(front, '/trpc/accounts.me', { cookie })).json()).toHaveProperty('result');
});

function leaveAfter(milliseconds: number, cookie: string): Promise<void> {
  return new Promise((resolve) => {
    const asked = request(`${front.address}/trpc/accounts.me`, { headers: { cookie }, agent: false });
    asked.once('error', () => resolve());
    asked.end();
    setTimeout(() => asked.destroy(), milliseconds);
  });
}
