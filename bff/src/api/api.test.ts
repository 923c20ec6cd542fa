import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Front, get, type House, post, startHouse } from '../../test/house.ts';

let house: House;
let front: Front;
let cookie: string;

beforeAll(async () => {
  house = await startHouse();
  front = await house.open();
});
afterAll(() => house.stop());
beforeEach(async () => {
  cookie = await house.signIn(front);
});

const nested = (levels: number): unknown => (levels ? { deeper: nested(levels - 1) } : {});
const input = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const json = { 'content-type': 'application/json', 'x-allforone': '1' };
const me = '/trpc/accounts.me';

test.for<[string, string, RequestInit | undefined, string, number]>([
  ['broken JSON in the address', `${me}?input={`, undefined, 'invalid_input', 400],
  ['broken JSON in the body', me, { method: 'POST', headers: json, body: '{"a":' }, 'invalid_input', 400],
  [
    'poisoned JSON',
    me,
    { method: 'POST', headers: json, body: '{"__proto__":{"x":1}}' },
    'invalid_input',
    400,
  ],
  [
    'a body that is no JSON',
    me,
    { method: 'POST', headers: { 'x-allforone': '1' }, body: 'a=1' },
    'invalid_input',
    400,
  ],
  ['a form', me, { method: 'POST', body: new URLSearchParams({ a: '1' }) }, 'invalid_input', 400],
  ['a list as input', `${me}?input=[]`, undefined, 'invalid_input', 400],
  ['a number as input', `${me}?input=1`, undefined, 'invalid_input', 400],
  ['a batch that is a list', `${me}?batch=1&input=[]`, undefined, 'invalid_input', 400],
  ['nesting without end', `${me}?input=${input(nested(40))}`, undefined, 'invalid_input', 400],
  [
    'nesting that would overflow',
    me,
    { method: 'POST', headers: json, body: `${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}` },
    'not_found',
    404,
  ],
  ['a query sent as a change', me, { method: 'POST', headers: json, body: '{}' }, 'not_found', 404],
  ['a change sent as a query', '/trpc/accounts.updateProfile', undefined, 'not_found', 404],
  ['a way of asking that is not served', me, { method: 'PUT', headers: json, body: '{}' }, 'not_found', 404],
  ['an unknown procedure', '/trpc/accounts.nothing', undefined, 'not_found', 404],
  ['no procedure at all', '/trpc/', undefined, 'not_found', 404],
  [
    'the tokens themselves',
    '/trpc/accounts.refresh',
    { method: 'POST', headers: json, body: '{}' },
    'not_found',
    404,
  ],
  ['a name that every object has', '/trpc/toString', undefined, 'not_found', 404],
  ['broken escapes', '/trpc/%E0%A4%A', undefined, 'invalid_input', 400],
  [
    'too many calls at once',
    `/trpc/${Array(11).fill('accounts.me').join()}?batch=1`,
    undefined,
    'invalid_input',
    400,
  ],
  ['an address without end', `${me}?input=${'x'.repeat(15_000)}`, undefined, 'too_large', 413],
  [
    'a body without end',
    '/trpc/accounts.updateProfile',
    { method: 'POST', headers: json, body: JSON.stringify({ name: 'x'.repeat(1_100_000) }) },
    'too_large',
    413,
  ],
])('refuses %s by name', async ([, path, request, code, httpStatus]) => {
  const answer = await fetch(`${front.address}${path}`, {
    ...request,
    headers: { cookie, ...request?.headers },
  });

  expect({ status: answer.status, body: await answer.json() }).toMatchObject({
    status: httpStatus,
    body: { error: { message: code, data: { code, httpStatus } } },
  });
  expect(answer.headers.get('content-type')).toContain('application/json');
});

test('passes what the web wrote on to the service, which alone judges it', async () => {
  const answer = await post(front, 'accounts.updateProfile', { name: '' }, { cookie });

  expect(await answer.json()).toMatchObject({
    error: { data: { code: 'invalid_input', fields: [{ path: 'name', problem: 'too_small' }] } },
  });
});

test('answers a batch of ten in one go, each call by itself', async () => {
  const paths = Array(10).fill('accounts.me').with(3, 'accounts.nothing').join();
  const answer = await get(front, `/trpc/${paths}?batch=1&input={}`, { cookie });
  const results = (await answer.json()) as object[];

  expect(answer.status).toBe(207);
  expect(results.map((each) => ('error' in each ? 'refused' : 'answered'))).toEqual(
    Array(10).fill('answered').with(3, 'refused'),
  );
});

test('takes an idempotency key of safe characters, for one change alone', async () => {
  const send = async (path: string, body: unknown, key: string) =>
    (await post(front, path, body, { cookie, 'idempotency-key': key })).status;

  expect(await send('accounts.updateProfile', { name: 'Awa' }, '018f4a3e-0000-7000-8000-00000000abcd')).toBe(
    200,
  );
  expect(await send('accounts.updateProfile', { name: 'Awa' }, 'x'.repeat(65))).toBe(400);
  expect(await send('accounts.updateProfile', { name: 'Awa' }, 'a key; drop table')).toBe(400);
  const two = 'accounts.updateProfile,accounts.updateProfile?batch=1';
  expect(await send(two, { 0: { name: 'Awa' }, 1: { name: 'Awa' } }, 'one-key')).toBe(400);
});

test('a change with a key that is sent again with other content is told so', async () => {
  const key = { cookie, 'idempotency-key': 'the-same-key' };
  await post(front, 'accounts.updateProfile', { name: 'Awa' }, key);
  const again = await post(front, 'accounts.updateProfile', { name: 'Moussa' }, key);

  expect(await again.json()).toMatchObject({ error: { data: { code: 'key_reused', httpStatus: 409 } } });
});

test.for<[string, Record<string, string>, number]>([
  ['without our header', { 'x-allforone': '' }, 403],
  ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['from another host of the same site', { 'sec-fetch-site': 'same-site' }, 403],
  ['from another origin', { origin: 'https://evil.example' }, 403],
  ['from a page without origin', { origin: 'null' }, 403],
  ['from where people reach the platform', { origin: 'https://allforone.test' }, 200],
  ['from our own page', { 'sec-fetch-site': 'same-origin', origin: 'https://allforone.test' }, 200],
])('a change %s is judged by where it comes from', async ([, headers, status]) => {
  const answer = await post(front, 'accounts.updateProfile', { name: 'Awa' }, { cookie, ...headers });

  expect(answer.status).toBe(status);
});

test('speaks to nobody who is not signed in, and says so by name', async () => {
  const answer = await get(front, me);

  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ error: { data: { code: 'unauthenticated' } } });
});

test('what a browser prefers reaches the service', async () => {
  const answer = await get(front, me, { cookie, 'accept-language': 'de, en-GB;q=0.8, fr;q=0.5' });

  expect(await answer.json()).toMatchObject({ result: { data: { locale: 'en' } } });
});

test('a service that does not run is told as unavailable, within a few seconds', async () => {
  const answer = await get(
    front,
    `/trpc/audit.search?input=${input({ organizationId: crypto.randomUUID() })}`,
    {
      cookie,
    },
  );

  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ error: { data: { code: 'unavailable' } } });
});
