import { accounts } from '@allforone/contracts/accounts';
import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { challengeFor, codeAt, type GuardedPerson, guardedPerson } from '../../../test/people.ts';
import service from '../../main.ts';

const now = new Date('2027-01-15T12:00:10Z');
const seconds = (count: number) => new Date(now.getTime() + count * 1000);
let world: World;

beforeAll(async () => {
  world = await startWorld([service]);
});
beforeEach(() => world.setNow(now));
afterAll(() => world.stop());

const ada = () => guardedPerson(world, 'Ada', now);
const enter = (challenge: string, code: string) =>
  world.call(accounts.logInWithCode, { challenge, code }, null);
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;
const wrongCode = ({ secret }: GuardedPerson) => (codeAt(secret, now) === '000000' ? '111111' : '000000');

describe('logInWithCode', () => {
  test('begins a session with the code of now, which then is spent', async () => {
    const person = await ada();
    const [first, second] = [await challengeFor(world, person), await challengeFor(world, person)];
    const code = codeAt(person.secret, now);

    const session = await enter(first, `${code.slice(0, 3)} ${code.slice(3)}`);
    await world.told(accounts.loggedIn, (e) => e.sessionId === session.sessionId);
    expect(await codeOf(enter(second, code))).toBe('wrong_code');
    const { items } = await world.call(accounts.loginHistory, {}, person);
    expect(items.map((item) => item.outcome)).toEqual(['wrong_code', 'succeeded', 'succeeded']);
  });

  test('lets one of two in who bring the same code at the same moment', async () => {
    const person = await ada();
    const challenge = await challengeFor(world, person);
    const code = codeAt(person.secret, now);
    const outcomes = await Promise.allSettled([enter(challenge, code), enter(challenge, code)]);

    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason.code).toBe('wrong_code');
  });

  test.each([
    [-30, true],
    [30, true],
    [-60, false],
    [60, false],
  ])('with a phone whose clock is %i s off, lets in: %s', async (off, isIn) => {
    const person = await ada();
    const outcome = enter(await challengeFor(world, person), codeAt(person.secret, seconds(off)));

    if (isIn) expect(await outcome).toMatchObject({ accountId: person.accountId });
    else expect(await codeOf(outcome)).toBe('wrong_code');
  });

  test('takes each recovery code once, however it is typed', async () => {
    const person = await ada();
    const [first = '', second = ''] = person.recoveryCodes;

    await enter(await challengeFor(world, person), first);
    expect(await codeOf(enter(await challengeFor(world, person), first))).toBe('wrong_code');
    await enter(await challengeFor(world, person), second.toUpperCase().replaceAll('-', ' '));
  });

  test('keeps recovery codes so that nobody can read them', async () => {
    const person = await ada();
    const rows = await world.sql<{ hash: Buffer }>(
      'accounts',
      'select hash from recovery_code where account_id = $1',
      [person.accountId],
    );

    expect(rows).toHaveLength(10);
    expect(rows.every(({ hash }) => hash.length === 32)).toBe(true);
  });

  test('closes after five wrong codes, for fifteen minutes', async () => {
    const person = await ada();
    const challenge = await challengeFor(world, person);
    for (let i = 0; i < 5; i += 1)
      expect(await codeOf(enter(challenge, wrongCode(person)))).toBe('wrong_code');

    expect(await codeOf(enter(challenge, codeAt(person.secret, now)))).toBe('too_many_attempts');
    const { items } = await world.call(accounts.loginHistory, { limit: 1 }, person);
    expect(items[0]?.outcome).toBe('locked');

    const after = seconds(15 * 60);
    world.setNow(after);
    expect(await enter(await challengeFor(world, person), codeAt(person.secret, after))).toBeTruthy();
  });

  test('refuses a challenge that is forged, older than five minutes, or of a second factor that is off', async () => {
    const person = await ada();
    const challenge = await challengeFor(world, person);
    const [, ...rest] = challenge.split('.');
    const other = await guardedPerson(world, 'Other', now);

    expect(await codeOf(enter([other.accountId, ...rest].join('.'), codeAt(other.secret, now)))).toBe(
      'link_expired',
    );
    world.setNow(seconds(301));
    expect(await codeOf(enter(challenge, codeAt(person.secret, seconds(301))))).toBe('link_expired');
    world.setNow(now);
    await world.call(accounts.disableTwoFactor, { password: person.password }, person);
    expect(await codeOf(enter(challenge, codeAt(person.secret, now)))).toBe('link_expired');
  });

  test('does not take a second factor of another account', async () => {
    const [person, other] = [await ada(), await guardedPerson(world, 'Other', now)];
    const challenge = await challengeFor(world, person);

    expect(await codeOf(enter(challenge, codeAt(other.secret, now)))).toBe('wrong_code');
    expect(await codeOf(enter(challenge, other.recoveryCodes[0] ?? ''))).toBe('wrong_code');
  });

  test.each([{ challenge: '' }, { code: '12345' }, { code: 'x'.repeat(21) }])(
    'refuses bad input: %j',
    async (wrong) => {
      const input = { challenge: 'x', code: '123456', ...wrong };
      expect(await codeOf(world.call(accounts.logInWithCode, input, null))).toBe('invalid_input');
    },
  );
});
