import { accounts } from '@allforone/contracts/accounts';
import { newId } from '@allforone/runtime/id';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cookiesOf, type Front, get, type House, post, startHouse } from '../../test/house.ts';

let house: House;
let front: Front;
let other: Front;
const me = '/trpc/accounts.me';

beforeAll(async () => {
  house = await startHouse();
  [front, other] = [await house.open(), await house.open()];
});
afterAll(() => house.stop());
beforeEach(() => {
  house.known.accessLifetime = 600;
  house.known.refreshes = 0;
});

const logIn = (password: string) => post(front, 'accounts.logIn', { email: 'awa@example.org', password });

test('signing in answers without a token and leaves cookies that no script can read', async () => {
  const answer = await logIn('right');
  const [access = '', ...refreshes] = answer.headers.getSetCookie();

  expect(await answer.json()).toEqual({ result: { data: { step: 'in' } } });
  expect(access).toMatch(/^afo_access=[^;]+; .*Path=\/;.*HttpOnly; Secure; SameSite=Lax/);
  for (const refresh of refreshes) {
    expect(refresh).toMatch(
      /^afo_refresh=[^;]+; .*Path=\/(trpc|uploads|files);.*HttpOnly; Secure; SameSite=Lax/,
    );
  }
  expect(refreshes).toHaveLength(3);
});

test('a second factor is asked for before any cookie is given', async () => {
  const answer = await logIn('second factor');

  expect(await answer.json()).toEqual({ result: { data: { step: 'code', challenge: 'challenge' } } });
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('a wrong password is told by name and gives no cookie', async () => {
  const answer = await logIn('wrong');

  expect(await answer.json()).toMatchObject({ error: { data: { code: 'wrong_credentials' } } });
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('an expired access token is renewed by the way, once for all requests of a page', async () => {
  house.known.accessLifetime = -1;
  const cookie = await house.signIn(front);
  house.known.accessLifetime = 600;

  const answers = await Promise.all(Array.from({ length: 8 }, () => get(front, me, { cookie })));

  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  expect(house.known.refreshes).toBe(1);
  const renewed = cookiesOf(answers[0] as Response);
  expect(renewed).toContain('afo_refresh=');
  expect((await get(other, me, { cookie: renewed })).status).toBe(200);
  expect(house.known.refreshes).toBe(1);
});

test('a session that cannot go on ends: the cookies are taken back', async () => {
  const answer = await get(front, me, { cookie: 'afo_access=nonsense; afo_refresh=spent' });

  expect(answer.status).toBe(401);
  expect(answer.headers.getSetCookie()).toHaveLength(4);
  for (const cookie of answer.headers.getSetCookie()) expect(cookie).toContain('Max-Age=0');
});

test.for([
  ['another signature', (token: string) => `${token.slice(0, -3)}abc`],
  ['no signature', (token: string) => `${btoa('{"alg":"none"}')}.${token.split('.')[1]}.`],
  [
    'another person',
    (token: string) => token.replace(/\.[^.]+\./, `.${btoa('{"sub":"x","sid":"y","exp":9999999999}')}.`),
  ],
] as const)('a token with %s is nobody’s', async ([, forge]) => {
  const token = /afo_access=([^;]+)/.exec(await house.signIn(front))?.[1] ?? '';

  expect((await get(front, me, { cookie: `afo_access=${forge(token)}` })).status).toBe(401);
  expect((await get(front, me, { cookie: `afo_access=${token}` })).status).toBe(200);
});

test('a session that was ended elsewhere is refused by every front within a second', async () => {
  const accountId = newId();
  const cookie = await house.signIn(front, accountId);
  const { sessionId } = [...house.known.sessions.values()].find((one) => one.accountId === accountId) ?? {};
  expect((await get(other, me, { cookie })).status).toBe(200);

  await house.tell(accounts.sessionEnded, { accountId, sessionId: sessionId ?? '' });
  for (const each of [front, other]) {
    await expect.poll(async () => (await get(each, me, { cookie })).status, { timeout: 1000 }).toBe(401);
  }

  const late = await house.open();
  expect((await get(late, me, { cookie })).status, 'a front that started afterwards').toBe(401);
});

test('signing out ends the session and takes the cookies back', async () => {
  const cookie = await house.signIn(front);
  const answer = await post(front, 'accounts.logOut', {}, { cookie });

  expect(answer.status).toBe(200);
  expect(cookiesOf(answer)).toBe('afo_access=; afo_refresh=; afo_refresh=; afo_refresh=');
  await expect.poll(async () => (await get(other, me, { cookie })).status, { timeout: 1000 }).toBe(401);
});
