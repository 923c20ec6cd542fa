import { accounts, type Session } from '@allforone/contracts/accounts';
import { newId } from '@allforone/runtime/id';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectOwnerOnly } from '../../../test/people.ts';
import service from '../../main.ts';

const second = 1000;
const day = 24 * 3600 * second;
let world: World;

beforeAll(async () => {
  world = await startWorld([service]);
});
afterEach(() => world.setNow(null));
afterAll(() => world.stop());

const refresh = ({ refreshToken }: Pick<Session, 'refreshToken'>) =>
  world.call(accounts.refresh, { refreshToken }, null);
const codeOfRefresh = async (session: Pick<Session, 'refreshToken'>) =>
  (await world.refusal(refresh(session))).code;
const later = (session: Session, milliseconds: number) =>
  world.setNow(new Date(Date.parse(session.accessExpiresAt) + milliseconds));

async function anotherSession({ email, password }: Person): Promise<Session> {
  const reply = await world.call(accounts.logIn, { email, password }, null);
  if (reply.step !== 'in') throw new Error('No second factor was asked for.');

  return reply.session;
}

async function newSession(): Promise<Session> {
  return await anotherSession(await world.person('Ada'));
}

const asPerson = (session: Session): Person => ({ ...session, name: '', email: '', password: '' });
const endOf = (session: Session) =>
  world.told(accounts.sessionEnded, (e) => e.sessionId === session.sessionId);

describe('refresh', () => {
  test('goes on with the session under new tokens', async () => {
    const first = await newSession();
    later(first, 0);
    const next = await refresh(first);

    expect(next).toMatchObject({ sessionId: first.sessionId, accountId: first.accountId });
    expect(next.refreshToken).not.toBe(first.refreshToken);
    expect(next.accessToken).not.toBe(first.accessToken);
    expect(Date.parse(next.accessExpiresAt) - Date.parse(first.accessExpiresAt)).toBe(600 * second);
  });

  test('answers two tabs at once with the same next token, and the session goes on', async () => {
    const first = await newSession();
    const [one, two] = await Promise.all([refresh(first), refresh(first)]);

    expect(two.refreshToken).toBe(one.refreshToken);
    expect(await refresh(one)).toMatchObject({ sessionId: first.sessionId });
  });

  test('gives a reply that got lost again within 20 seconds', async () => {
    const first = await newSession();
    later(first, 0);
    const next = await refresh(first);

    later(first, 20 * second);
    expect((await refresh(first)).refreshToken).toBe(next.refreshToken);
  });

  test('ends the session of a token that comes back after 20 seconds', async () => {
    const first = await newSession();
    later(first, 0);
    const next = await refresh(first);

    later(first, 20 * second + 1);
    expect(await codeOfRefresh(first)).toBe('session_expired');
    expect(await endOf(first)).toEqual({ accountId: first.accountId, sessionId: first.sessionId });
    expect(await codeOfRefresh(next)).toBe('session_expired');
    expect((await world.refusal(world.call(accounts.me, {}, asPerson(next)))).code).toBe('unauthenticated');
  });

  test('ends the session of a token from before the one before, even at once', async () => {
    const first = await newSession();
    await refresh(await refresh(first));

    expect(await codeOfRefresh(first)).toBe('session_expired');
    await endOf(first);
  });

  test('leaves a session alone when a token was made up for it', async () => {
    const session = await newSession();
    const [id, generation, mac] = session.refreshToken.split('.');

    for (const refreshToken of [
      `${id}.0.AAAA`,
      `${id}.7.${mac}`,
      `${newId()}.${generation}.${mac}`,
      'x',
      '...',
    ]) {
      expect(await codeOfRefresh({ refreshToken })).toBe('session_expired');
    }
    expect(await refresh(session)).toMatchObject({ sessionId: session.sessionId });
  });

  test('expires after 30 days without use', async () => {
    const session = await newSession();

    later(session, 30 * day);
    expect(await codeOfRefresh(session)).toBe('session_expired');
  });

  test('expires 180 days after it began, however much it was used', async () => {
    let session = await newSession();
    const began = session;
    for (let days = 29; days < 180; days += 29) {
      later(began, days * day);
      session = await refresh(session);
    }

    expect(Date.parse(session.refreshExpiresAt)).toBeLessThan(Date.parse(began.accessExpiresAt) + 180 * day);
    later(began, 180 * day);
    expect(await codeOfRefresh(session)).toBe('session_expired');
  });

  test.each([{}, { refreshToken: '' }, { refreshToken: 'x'.repeat(601) }])(
    'refuses bad input: %j',
    async (input) => {
      expect((await world.refusal(world.call(accounts.refresh, input as never, null))).code).toBe(
        'invalid_input',
      );
    },
  );
});

describe('logOut', () => {
  test('ends the session, and once more is no error', async () => {
    const session = await newSession();
    await world.call(accounts.logOut, {}, asPerson(session));
    await world.call(accounts.logOut, {}, asPerson(session));

    await endOf(session);
    expect(await codeOfRefresh(session)).toBe('session_expired');
  });

  test('refuses when nobody is signed in', async () => {
    expect((await world.refusal(world.call(accounts.logOut, {}, null))).code).toBe('unauthenticated');
  });
});

describe('logOutDevice', () => {
  test('ends one other session of the same person', async () => {
    const ada = await world.person('Ada');
    const [lost, kept] = [await anotherSession(ada), await anotherSession(ada)];
    await world.call(accounts.logOutDevice, { sessionId: lost.sessionId }, ada);

    await endOf(lost);
    expect(await codeOfRefresh(lost)).toBe('session_expired');
    expect(await refresh(kept)).toMatchObject({ sessionId: kept.sessionId });
  });

  test("refuses to end somebody else's session, or one that is not there", async () => {
    const [ada, eve] = [await world.person('Ada'), await world.person('Eve')];

    for (const sessionId of [ada.sessionId, newId()]) {
      const refusal = await world.refusal(world.call(accounts.logOutDevice, { sessionId }, eve));
      expect(refusal.code).toBe('not_found');
    }
    expect((await world.call(accounts.devices, {}, ada)).items).toHaveLength(1);
  });

  test('is for the owner of the account alone', async () => {
    await expectOwnerOnly(world, accounts.logOutDevice, { sessionId: newId() }, [{}, { sessionId: 'x' }]);
  });
});

describe('logOutOthers', () => {
  test('ends every session but this one, and tells of each', async () => {
    const ada = await world.person('Ada');
    const others = [await anotherSession(ada), await anotherSession(ada)];
    await world.call(accounts.logOutOthers, {}, ada);

    for (const other of others) await endOf(other);
    const { items } = await world.call(accounts.devices, {}, ada);
    expect(items.map((item) => item.sessionId)).toEqual([ada.sessionId]);
  });

  test('is for the owner of the account alone', async () => {
    await expectOwnerOnly(world, accounts.logOutOthers, {});
  });
});

describe('devices', () => {
  test('pages from the newest to the oldest', async () => {
    const ada = await world.person('Ada');
    const newest = await anotherSession(ada);

    const first = await world.call(accounts.devices, { limit: 1 }, ada);
    const cursor = first.nextCursor ?? undefined;
    const second = await world.call(accounts.devices, { limit: 1, cursor }, ada);
    expect(first.items[0]?.sessionId).toBe(newest.sessionId);
    expect(second).toMatchObject({ items: [{ sessionId: ada.sessionId, current: true }], nextCursor: null });
  });

  test('is for the owner of the account alone', async () => {
    await expectOwnerOnly(world, accounts.devices, {}, [{ limit: 0 }, { cursor: 'made up' }]);
  });
});

describe('the clocks', () => {
  test('end sessions that have expired, and tell of it', async () => {
    const session = await newSession();
    later(session, 31 * day);
    await world.runJob('accounts', 'end-expired-sessions');

    await endOf(session);
    expect(await world.sql('accounts', 'select 1 from session where id = $1', [session.sessionId])).toEqual(
      [],
    );
  });

  test('forget attempts, links and history that have served', async () => {
    const ada = await world.person('Ada');
    const wrong = { email: ada.email, password: 'pas le bon' };
    await world.refusal(world.call(accounts.logIn, wrong, null));
    world.setNow(new Date(Date.now() + 366 * day));
    await world.runJob('accounts', 'forget-traces');

    const left = await world.rowCounts();
    expect(left['accounts.login_attempt']).toBe(0);
    expect(left['accounts.mail_request']).toBe(0);
    expect(left['accounts.attempt_count']).toBe(0);
  });
});
