import { chat } from '@allforone/contracts/chat';
import { newId } from '@allforone/runtime/id';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cable, cableTo } from '../test/cable.ts';
import { connect } from '../test/device.ts';
import { type Front, get, type House, post, startHouse } from '../test/house.ts';

let redis: Cable;
let house: House;
let front: Front;
const me = '/trpc/accounts.me';

beforeAll(async () => {
  process.env.LIMIT_SECRETS = '20/60';
  redis = await cableTo(process.env.REDIS_URL ?? '');
  house = await startHouse({ REDIS_URL: redis.url });
  front = await house.open();
});
afterAll(async () => {
  delete process.env.LIMIT_SECRETS;
  await house.stop();
  await redis.cut();
});

test('a person signed in at one front is known at all others', async () => {
  const other = await house.open();
  const cookie = await house.signIn(front);

  expect(await (await get(other, me, { cookie })).json()).toMatchObject({
    result: { data: { name: 'Awa' } },
  });
  await other.stop();
});

test('a front that stops finishes what was asked of it, and takes nothing new', async () => {
  const third = await house.open();
  const cookie = await house.signIn(third);
  house.known.slowness = 500;
  const underWay = Array.from({ length: 5 }, () => get(third, me, { cookie }));
  await new Promise((resolve) => setTimeout(resolve, 150));
  await third.stop();
  house.known.slowness = 0;

  expect((await Promise.all(underWay)).map(({ status }) => status)).toEqual(Array(5).fill(200));
  await expect(get(third, me, { cookie })).rejects.toThrow();
});

test('without Redis, requests are answered at once, limits hold, and sockets of a front still hear', async () => {
  const [awa, conversationId] = [newId(), newId()];
  house.known.conversationIds.set(awa, [conversationId]);
  const cookie = await house.signIn(front, awa);
  const device = await connect(front, cookie);
  const tellRead = () =>
    house.tell(chat.receiptChanged, {
      conversationId,
      accountId: awa,
      deliveredSequence: 1,
      readSequence: 1,
    });
  await redis.cut();

  const began = performance.now();
  for (let n = 0; n < 5; n++) expect((await get(front, me, { cookie })).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(1000);
  expect((await get(front, '/health')).status).toBe(200);
  await expect.poll(async () => (await get(front, '/ready')).status, { timeout: 5000 }).toBe(503);
  await tellRead();
  await expect.poll(() => device.count('chat.receiptChanged'), { timeout: 2000 }).toBe(1);
  const guesses = await Promise.all(
    Array.from({ length: 21 }, () => post(front, 'accounts.logIn', { email: 'a@b.org', password: 'x' })),
  );
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(1);

  await redis.mend();
  await expect.poll(async () => (await get(front, '/ready')).status, { timeout: 8000 }).toBe(200);
  const other = await house.open();
  const elsewhere = await connect(other, cookie);
  await expect
    .poll(() => tellRead().then(() => elsewhere.count('chat.receiptChanged')), {
      timeout: 8000,
      interval: 200,
    })
    .toBeGreaterThan(0);
  elsewhere.socket.disconnect();
  device.socket.disconnect();
});

test('who asks for too much is told how long to wait', async () => {
  const guess = () => post(front, 'accounts.logIn', { email: 'a@b.org', password: 'x' });
  const answers = await Promise.all(Array.from({ length: 25 }, guess));
  const refused = answers.filter(({ status }) => status === 429);

  expect(refused.length).toBeGreaterThan(0);
  expect(await refused[0]?.json()).toMatchObject({
    error: {
      message: 'too_many_requests',
      data: { code: 'too_many_requests', retryAfter: expect.any(Number) },
    },
  });
});
