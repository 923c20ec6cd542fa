import { accounts } from '@allforone/contracts/accounts';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { challengeFor, codeAt, expectOwnerOnly, guardedPerson, timeOf } from '../../../test/people.ts';
import service from '../../main.ts';

const hour = 3_600_000;
const newPassword = 'des vaches bleues sur la lune';
let world: World;

beforeAll(async () => {
  world = await startWorld([service]);
});
afterEach(() => world.setNow(null));
afterAll(() => world.stop());

const request = (email: string) => world.call(accounts.requestPasswordReset, { email }, null);
const reset = (token: string, password = newPassword) =>
  world.call(accounts.resetPassword, { token, password }, null);
const logIn = (email: string, password: string) => world.call(accounts.logIn, { email, password }, null);
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;
const requestsOf = ({ accountId }: Person) =>
  world.published(accounts.passwordResetRequested).filter((event) => event.accountId === accountId);

/** Asks for a link, and reads it in the mail that follows. */
async function linkFor(person: Person): Promise<string> {
  const before = requestsOf(person).length;
  await request(person.email);
  await expect.poll(() => requestsOf(person).length, { timeout: 5000 }).toBe(before + 1);
  const requestId = requestsOf(person).at(-1)?.requestId ?? '';
  const { token } = await world.callAsService(accounts.mailToken, { purpose: 'reset-password', requestId });

  return token;
}

describe('requestPasswordReset', () => {
  test('answers an unknown address like a known one, and asks for no mail', async () => {
    const ada = await world.person('Ada');
    const unknown = await request('nobody@example.org');

    await linkFor(ada);
    expect(unknown).toEqual(await request(ada.email));
    const known = new Set([ada.accountId]);
    expect(world.published(accounts.passwordResetRequested).every((e) => known.has(e.accountId))).toBe(true);
  });

  test('takes as long for an unknown address as for a known one', async () => {
    const ada = await world.person('Ada');
    const fastest = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY };
    for (let i = 0; i < 20; i += 1) {
      fastest.known = Math.min(fastest.known, await timeOf(() => request(ada.email)));
      fastest.unknown = Math.min(fastest.unknown, await timeOf(() => request('not.there@example.org')));
    }

    expect(Math.abs(fastest.known - fastest.unknown)).toBeLessThan(3);
  });

  test('makes every older link worthless', async () => {
    const ada = await world.person('Ada');
    const [older, newer] = [await linkFor(ada), await linkFor(ada)];

    expect(await codeOf(reset(older))).toBe('link_expired');
    expect(await reset(newer)).toEqual({ done: true });
  });

  test('asks for five mails an hour at most', async () => {
    const ada = await world.person('Ada');
    for (let i = 0; i < 5; i += 1) await linkFor(ada);
    expect(await request(ada.email)).toEqual({ done: true });

    const bea = await world.person('Bea');
    await linkFor(bea);
    expect(requestsOf(ada)).toHaveLength(5);
  });

  test('refuses bad input', async () => {
    expect(await codeOf(request('no address'))).toBe('invalid_input');
  });
});

describe('resetPassword', () => {
  test('sets the password, ends every session, verifies the address, and serves once', async () => {
    const ada = await world.person('Ada');
    const token = await linkFor(ada);
    expect(await reset(token)).toEqual({ done: true });

    await world.told(accounts.passwordChanged, (e) => e.accountId === ada.accountId);
    await world.told(accounts.emailVerified, (e) => e.accountId === ada.accountId);
    await world.told(accounts.sessionEnded, (e) => e.sessionId === ada.sessionId);
    expect(await codeOf(logIn(ada.email, ada.password))).toBe('wrong_credentials');
    expect(await logIn(ada.email, newPassword)).toMatchObject({ step: 'in' });
    expect(await codeOf(reset(token))).toBe('link_expired');
  });

  test('opens an account that failed attempts had locked', async () => {
    const ada = await world.person('Ada');
    for (let i = 0; i < 10; i += 1) await world.refusal(logIn(ada.email, 'pas le bon'));
    expect(await codeOf(logIn(ada.email, ada.password))).toBe('too_many_attempts');

    await reset(await linkFor(ada));
    expect(await logIn(ada.email, newPassword)).toMatchObject({ step: 'in' });
  });

  test('keeps the link good when the new password is refused', async () => {
    const ada = await world.person('Ada');
    const token = await linkFor(ada);

    expect(await codeOf(reset(token, 'trop court'))).toBe('password_too_short');
    expect(await codeOf(reset(token, 'aaaaaaaaaaaaaaaaaaaa'))).toBe('password_too_common');
    expect(await reset(token)).toEqual({ done: true });
  });

  test('refuses a link of more than an hour ago', async () => {
    const token = await linkFor(await world.person('Ada'));
    world.setNow(new Date(Date.now() + hour));

    expect(await codeOf(reset(token))).toBe('link_expired');
  });

  test('serves once when it is used twice at the same moment', async () => {
    const token = await linkFor(await world.person('Ada'));
    const outcomes = await Promise.allSettled([reset(token), reset(token)]);

    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('leaves the second factor on, and takes a shorter password beside it', async () => {
    const ada = await guardedPerson(world, 'Ada', new Date());
    world.setNow(null);
    await reset(await linkFor(ada), 'k3v9x2mq');

    expect(await logIn(ada.email, 'k3v9x2mq')).toMatchObject({ step: 'code' });
  });

  test.each([{ token: '' }, { password: '' }, { password: 'x'.repeat(201) }])(
    'refuses bad input: %j',
    async (wrong) => {
      const input = { token: 'x', password: newPassword, ...wrong };
      expect(await codeOf(world.call(accounts.resetPassword, input, null))).toBe('invalid_input');
    },
  );
});

describe('changePassword', () => {
  const change = (person: Person, currentPassword: string, password = newPassword) =>
    world.call(accounts.changePassword, { currentPassword, newPassword: password }, person);

  test('sets the password and ends every other session and every open link', async () => {
    const ada = await world.person('Ada');
    const other = await logIn(ada.email, ada.password);
    const token = await linkFor(ada);
    await change(ada, ada.password);

    await world.told(accounts.passwordChanged, (e) => e.accountId === ada.accountId);
    if (other.step !== 'in') throw new Error('No second factor was asked for.');
    await world.told(accounts.sessionEnded, (e) => e.sessionId === other.session.sessionId);
    expect((await world.call(accounts.devices, {}, ada)).items).toHaveLength(1);
    expect(await codeOf(logIn(ada.email, ada.password))).toBe('wrong_credentials');
    expect(await codeOf(reset(token))).toBe('link_expired');
  });

  test('leaves no session of the old password behind, even of a log-in under way', async () => {
    const ada = await world.person('Ada');
    const logIns = Array.from({ length: 6 }, () => logIn(ada.email, ada.password));
    await Promise.allSettled([...logIns.slice(0, 3), change(ada, ada.password), ...logIns.slice(3)]);

    const { items } = await world.call(accounts.devices, {}, ada);
    expect(items.map((item) => item.sessionId)).toEqual([ada.sessionId]);
  });

  test('refuses a wrong current password, and after ten of them every password for fifteen minutes', async () => {
    const ada = await world.person('Ada');
    for (let i = 0; i < 10; i += 1) expect(await codeOf(change(ada, 'pas le bon'))).toBe('wrong_password');

    expect(await codeOf(change(ada, ada.password))).toBe('too_many_attempts');
    world.setNow(new Date(Date.now() + hour / 4));
    expect(await change(ada, ada.password)).toEqual({ done: true });
  });

  test('refuses a new password that is too short or too common', async () => {
    const ada = await world.person('Ada');

    expect(await codeOf(change(ada, ada.password, 'trop court'))).toBe('password_too_short');
    expect(await codeOf(change(ada, ada.password, '123456789012345'))).toBe('password_too_common');
    expect(await logIn(ada.email, ada.password)).toMatchObject({ step: 'in' });
  });

  test('makes a log-in worthless that waits for its code', async () => {
    const now = new Date();
    const ada = await guardedPerson(world, 'Ada', now);
    const challenge = await challengeFor(world, ada);
    world.setNow(new Date(now.getTime() + 1000));
    await change(ada, ada.password);

    const code = codeAt(ada.secret, now);
    expect(await codeOf(world.call(accounts.logInWithCode, { challenge, code }, null))).toBe('link_expired');
  });

  test('is for the owner of the account alone', async () => {
    const input = { currentPassword: 'x', newPassword };
    await expectOwnerOnly(world, accounts.changePassword, input, [{}, { ...input, newPassword: '' }]);
  });
});
