import { accounts } from '@allforone/contracts/accounts';
import { newId } from '@allforone/runtime/id';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import { hash } from '@node-rs/argon2';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectOwnerOnly, workOf } from '../../../test/people.ts';
import service from '../../main.ts';

const minutes = 60_000;
const android = { userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0' };
let world: World;
let lastIp = 0;

beforeAll(async () => {
  world = await startWorld([service]);
});
afterEach(() => world.setNow(null));
afterAll(() => world.stop());

const logIn = ({ email, password }: Pick<Person, 'email' | 'password'>, client = {}) =>
  world.call(accounts.logIn, { email, password }, null, { client });
const withWrongPassword = (person: { email: string }) => ({ email: person.email, password: 'pas le bon' });
const newIp = () => {
  lastIp += 1;
  return `198.51.100.${lastIp}`;
};
const history = async (person: Person) =>
  (await world.call(accounts.loginHistory, {}, person)).items.map((item) => item.outcome);

async function failTenTimes(email: string): Promise<void> {
  for (let i = 0; i < 10; i += 1) {
    const refusal = await world.refusal(logIn(withWrongPassword({ email }), { ip: newIp() }));
    expect(refusal.code).toBe('wrong_credentials');
  }
}

describe('logIn', () => {
  test('begins a session on the device, and says who signed in to where', async () => {
    const ada = await world.person('Ada');
    const reply = await logIn(ada, { ...android, ip: '203.0.113.7' });

    if (reply.step !== 'in') throw new Error('No second factor was asked for.');
    const { session } = reply;
    expect(session.accountId).toBe(ada.accountId);
    expect(await world.told(accounts.loggedIn, (e) => e.sessionId === session.sessionId)).toEqual({
      accountId: ada.accountId,
      sessionId: session.sessionId,
      device: 'Firefox, Android',
      newDevice: true,
    });
    const { items } = await world.call(accounts.devices, {}, ada);
    expect(items.map(({ label, ip, current }) => [label, ip, current])).toEqual([
      ['Firefox, Android', '203.0.113.7', false],
      ['Firefox, Linux', '192.0.2.1', true],
    ]);
  });

  test('knows a device again', async () => {
    const ada = await world.person('Ada');
    const reply = await logIn(ada);

    if (reply.step !== 'in') throw new Error('No second factor was asked for.');
    const { sessionId } = reply.session;
    expect(await world.told(accounts.loggedIn, (e) => e.sessionId === sessionId)).toMatchObject({
      newDevice: false,
    });
  });

  test('lets the same person in twice at once, into two sessions', async () => {
    const ada = await world.person('Ada');
    const replies = await Promise.all([logIn(ada), logIn(ada), logIn(ada)]);

    expect(replies.map((reply) => reply.step)).toEqual(['in', 'in', 'in']);
    expect((await world.call(accounts.devices, {}, ada)).items).toHaveLength(4);
  });

  test('acts once for one intention and answers the same', async () => {
    const { email, password, ...ada } = await world.person('Ada');
    const options = { idempotencyKey: newId() };
    const attempt = () => world.call(accounts.logIn, { email, password }, null, options);

    expect(await attempt()).toEqual(await attempt());
    const sessions = await world.sql('accounts', 'select 1 from session where account_id = $1', [
      ada.accountId,
    ]);
    expect(sessions).toHaveLength(2);
  });

  test('refuses a wrong password and an unknown address in the same words', async () => {
    const ada = await world.person('Ada');
    const wrong = await world.refusal(logIn(withWrongPassword(ada)));
    const unknown = await world.refusal(logIn(withWrongPassword({ email: 'nobody@example.org' })));

    expect(wrong.code).toBe('wrong_credentials');
    expect({ ...unknown, stack: '' }).toEqual({ ...wrong, stack: '' });
    expect(await history(ada)).toEqual(['wrong_password', 'succeeded']);
  });

  test('works as long for an unknown address as for a wrong password', async () => {
    const ada = await world.person('Ada');
    const attempt = (email: string) =>
      workOf(() => world.refusal(logIn(withWrongPassword({ email }), { ip: newIp() })));
    const least = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY };
    for (let i = 0; i < 9; i += 1) {
      least.known = Math.min(least.known, await attempt(ada.email));
      least.unknown = Math.min(least.unknown, await attempt('not.there@example.org'));
    }

    expect(least.unknown / least.known).toBeGreaterThan(0.7);
    expect(least.unknown / least.known).toBeLessThan(1.4);
  });

  test('brings a hash of lower cost up to date', async () => {
    const ada = await world.person('Ada');
    const old = await hash(ada.password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await world.sql('accounts', 'update account set password_hash = $1 where id = $2', [old, ada.accountId]);

    await logIn(ada);
    const rows = await world.sql('accounts', 'select password_hash from account where id = $1', [
      ada.accountId,
    ]);
    expect(rows).toEqual([{ password_hash: expect.stringContaining('$m=19456,t=2,p=1$') }]);
    expect(await logIn(ada)).toMatchObject({ step: 'in' });
  });

  test.each([{ email: 'x' }, { password: '' }, { password: 'x'.repeat(201) }])(
    'refuses bad input: %j',
    async (wrong) => {
      const input = { email: 'a@example.org', password: 'x', ...wrong };
      expect((await world.refusal(logIn(input))).code).toBe('invalid_input');
    },
  );
});

describe('the lock', () => {
  test('closes an account after ten failures, and opens it after fifteen minutes', async () => {
    const ada = await world.person('Ada');
    const now = new Date();
    world.setNow(now);
    await failTenTimes(ada.email);

    const refusal = await world.refusal(logIn(ada, { ip: newIp() }));
    expect(refusal).toMatchObject({ code: 'too_many_attempts', data: { retryAfter: 15 * 60 } });
    await world.refusal(logIn(ada, { ip: newIp() }));
    expect((await history(ada)).filter((outcome) => outcome === 'locked')).toHaveLength(1);

    world.setNow(new Date(now.getTime() + 15 * minutes - 1000));
    expect((await world.refusal(logIn(ada, { ip: newIp() }))).code).toBe('too_many_attempts');
    world.setNow(new Date(now.getTime() + 15 * minutes));
    expect(await logIn(ada, { ip: newIp() })).toMatchObject({ step: 'in' });
  });

  test('closes an unknown address just the same', async () => {
    await failTenTimes('unknown@example.org');

    const refusal = await world.refusal(logIn(withWrongPassword({ email: 'unknown@example.org' })));
    expect(refusal.code).toBe('too_many_attempts');
  });

  test('holds against a burst of attempts at once', async () => {
    const ada = await world.person('Ada');
    const attempts = Array.from({ length: 30 }, () =>
      world.refusal(logIn(withWrongPassword(ada), { ip: newIp() })),
    );

    const codes = (await Promise.all(attempts)).map((refusal) => refusal.code);
    expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too_many_attempts')).toHaveLength(20);
  });

  test('forgets failures once the right password comes', async () => {
    const ada = await world.person('Ada');
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 9; i += 1) await world.refusal(logIn(withWrongPassword(ada), { ip: newIp() }));
      expect(await logIn(ada, { ip: newIp() })).toMatchObject({ step: 'in' });
    }
  });

  test('closes an address from which a hundred attempts failed, for every account', async () => {
    const ada = await world.person('Ada');
    const ip = '2001:db8:1:2::1';
    await world.refusal(logIn(withWrongPassword(ada), { ip }));
    await world.sql('accounts', 'update attempt_count set attempts = 100 where attempts = 1');

    const neighbour = { ip: '2001:db8:1:2:ffff::9' };
    expect((await world.refusal(logIn(ada, neighbour))).code).toBe('too_many_attempts');
    expect(await logIn(await world.person('Bea'), { ip: '2001:db8:1:3::1' })).toMatchObject({ step: 'in' });
  });
});

describe('loginHistory', () => {
  test('pages from the newest to the oldest, with failures', async () => {
    const ada = await world.person('Ada');
    await world.refusal(logIn(withWrongPassword(ada), android));
    await logIn(ada, android);

    const first = await world.call(accounts.loginHistory, { limit: 2 }, ada);
    const cursor = first.nextCursor ?? undefined;
    const second = await world.call(accounts.loginHistory, { limit: 2, cursor }, ada);
    expect(first.items.map((item) => item.outcome)).toEqual(['succeeded', 'wrong_password']);
    expect(first.items[0]).toMatchObject({ device: 'Firefox, Android', ip: '192.0.2.1' });
    expect(second.items.map((item) => item.outcome)).toEqual(['succeeded']);
    expect(second.nextCursor).toBeNull();
  });

  test('is for the owner of the account alone', async () => {
    const bad = [{ limit: 0 }, { limit: 101 }, { cursor: 'made up' }, { cursor: 42 }];
    await expectOwnerOnly(world, accounts.loginHistory, {}, bad);
  });
});
