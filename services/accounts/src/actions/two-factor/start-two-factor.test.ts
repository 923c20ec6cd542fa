import { accounts } from '@allforone/contracts/accounts';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  challengeFor,
  codeAt,
  expectOwnerOnly,
  type GuardedPerson,
  guardedPerson,
} from '../../../test/people.ts';
import service from '../../main.ts';

const now = new Date('2027-01-15T12:00:10Z');
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

describe('startTwoFactor', () => {
  const start = (person: Person, password = person.password) =>
    world.call(accounts.startTwoFactor, { password }, person);

  test('gives a secret for the authenticator, kept sealed, and turns nothing on yet', async () => {
    const person = await world.person('Bea');
    const { secret, address } = await start(person);

    expect(address).toContain(
      `otpauth://totp/AllForOne:${encodeURIComponent(person.email)}?secret=${secret}`,
    );
    expect((await world.call(accounts.me, {}, person)).twoFactor).toBe(false);
    const [row] = await world.sql<{ totp_secret: Buffer }>(
      'accounts',
      'select totp_secret from account where id = $1',
      [person.accountId],
    );
    expect(row?.totp_secret.includes(secret)).toBe(false);
  });

  test('refuses a wrong password, and an account where it is on', async () => {
    expect(await codeOf(start(await world.person('Bea'), 'pas le bon'))).toBe('wrong_password');
    expect(await codeOf(start(await ada()))).toBe('two_factor_already_on');
  });

  test('is for the owner of the account alone', async () => {
    await expectOwnerOnly(world, accounts.startTwoFactor, { password: 'x' }, [{}, { password: '' }]);
  });
});

describe('confirmTwoFactor', () => {
  const confirm = (person: Person, code: string) => world.call(accounts.confirmTwoFactor, { code }, person);

  test('turns it on with a right code, and gives ten recovery codes', async () => {
    const person = await world.person('Bea');
    const { secret } = await world.call(accounts.startTwoFactor, { password: person.password }, person);
    const { recoveryCodes } = await confirm(person, codeAt(secret, now));

    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes[0]).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect((await world.call(accounts.me, {}, person)).twoFactor).toBe(true);
    expect(await world.told(accounts.twoFactorChanged, (e) => e.accountId === person.accountId)).toEqual({
      accountId: person.accountId,
      on: true,
    });
  });

  test('refuses wrong codes, and after five of them every code', async () => {
    const person = await world.person('Bea');
    const { secret } = await world.call(accounts.startTwoFactor, { password: person.password }, person);

    const wrong = wrongCode({ ...person, secret, recoveryCodes: [] });
    for (let i = 0; i < 5; i += 1) expect(await codeOf(confirm(person, wrong))).toBe('wrong_code');
    expect(await codeOf(confirm(person, codeAt(secret, now)))).toBe('too_many_attempts');
    expect((await world.call(accounts.me, {}, person)).twoFactor).toBe(false);
  });

  test('refuses when nothing was started, or when it is already on', async () => {
    expect(await codeOf(confirm(await world.person('Bea'), '123456'))).toBe('two_factor_off');
    expect(await codeOf(confirm(await ada(), '123456'))).toBe('two_factor_already_on');
  });

  test('is for the owner of the account alone', async () => {
    await expectOwnerOnly(world, accounts.confirmTwoFactor, { code: '123456' }, [{}, { code: '123' }]);
  });
});

describe('renewRecoveryCodes', () => {
  test('gives ten new codes; the old ones open nothing any more', async () => {
    const person = await ada();
    const { recoveryCodes } = await world.call(
      accounts.renewRecoveryCodes,
      { password: person.password },
      person,
    );

    const old = person.recoveryCodes[0] ?? '';
    expect(await codeOf(enter(await challengeFor(world, person), old))).toBe('wrong_code');
    expect(await enter(await challengeFor(world, person), recoveryCodes[9] ?? '')).toBeTruthy();
  });

  test('refuses a wrong password, and an account without second factor', async () => {
    const person = await world.person('Bea');
    const renew = (password: string) => world.call(accounts.renewRecoveryCodes, { password }, person);

    expect(await codeOf(renew('pas le bon'))).toBe('wrong_password');
    expect(await codeOf(renew(person.password))).toBe('two_factor_off');
  });

  test('is for the owner of the account alone', async () => {
    await expectOwnerOnly(world, accounts.renewRecoveryCodes, { password: 'x' }, [{}, { password: '' }]);
  });
});

describe('disableTwoFactor', () => {
  const disable = (person: Person, password = person.password) =>
    world.call(accounts.disableTwoFactor, { password }, person);

  test('lets in with the password alone again, and forgets the recovery codes', async () => {
    const person = await ada();
    await disable(person);

    await world.told(accounts.twoFactorChanged, (e) => e.accountId === person.accountId && !e.on);
    const { email, password } = person;
    expect(await world.call(accounts.logIn, { email, password }, null)).toMatchObject({ step: 'in' });
    const left = await world.sql('accounts', 'select 1 from recovery_code where account_id = $1', [
      person.accountId,
    ]);
    expect(left).toEqual([]);
  });

  test('refuses while the password is too short to stand alone', async () => {
    const person = await ada();
    const password = 'k3v9x2mq';
    await world.call(
      accounts.changePassword,
      { currentPassword: person.password, newPassword: password },
      person,
    );

    expect(await codeOf(disable(person, password))).toBe('password_too_short');
    expect((await world.call(accounts.me, {}, person)).twoFactor).toBe(true);
  });

  test('refuses a wrong password, and an account without second factor', async () => {
    expect(await codeOf(disable(await ada(), 'pas le bon'))).toBe('wrong_password');
    expect(await codeOf(disable(await world.person('Bea')))).toBe('two_factor_off');
  });

  test('is for the owner of the account alone', async () => {
    await expectOwnerOnly(world, accounts.disableTwoFactor, { password: 'x' }, [{}, { password: '' }]);
  });
});
