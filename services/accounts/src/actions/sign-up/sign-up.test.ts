import { accounts } from '@allforone/contracts/accounts';
import { secretFor } from '@allforone/runtime/config';
import { newId } from '@allforone/runtime/id';
import { startWorld, type World } from '@allforone/runtime/testing';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOwnerOnly } from '../../../test/people.ts';
import service from '../../main.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld([service]);
});
afterAll(() => world.stop());

const inputFor = (email: string, password = 'une phrase assez longue') => ({
  email,
  password,
  name: 'Ada Lovelace',
  locale: 'fr' as const,
});
const signUp = (email: string, password?: string) =>
  world.call(accounts.signUp, inputFor(email, password), null);

async function tokenFor(accountId: string): Promise<string> {
  const { requestId } = await world.told(accounts.verificationRequested, (e) => e.accountId === accountId);
  const { token } = await world.callAsService(accounts.mailToken, { purpose: 'verify-email', requestId });

  return token;
}

describe('signUp', () => {
  test('makes an account, a session and a request to verify the address', async () => {
    const session = await signUp('  Ada@Example.org ');

    const rows = await world.sql('accounts', 'select email, name from account where id = $1', [
      session.accountId,
    ]);
    expect(rows).toEqual([{ email: 'ada@example.org', name: 'Ada Lovelace' }]);
    expect(await world.told(accounts.signedUp, (e) => e.accountId === session.accountId)).toEqual({
      accountId: session.accountId,
      name: 'Ada Lovelace',
      locale: 'fr',
    });
    await world.told(accounts.verificationRequested, (e) => e.accountId === session.accountId);
  });

  test('gives an access token of ten minutes that the secret of the installation proves', async () => {
    const session = await signUp('jwt@example.org');

    const { payload } = await jwtVerify(session.accessToken, secretFor(world.config, 'access-token'), {
      issuer: 'allforone',
    });
    expect(payload).toMatchObject({ sub: session.accountId, sid: session.sessionId });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
  });

  test('keeps neither password nor tokens readable', async () => {
    const session = await signUp('secret@example.org', 'très longue phrase de passe');

    const rows = await world.sql<{ row: string }>(
      'accounts',
      `select account::text as row from account where id = $1
       union all select session::text from session where account_id = $1
       union all select mail_request::text from mail_request where account_id = $1`,
      [session.accountId],
    );
    const stored = rows.map(({ row }) => row).join('\n');
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    for (const secret of ['phrase de passe', session.refreshToken, session.accessToken]) {
      expect(stored).not.toContain(secret);
    }
  });

  test('refuses an address that is taken, however it is written, even twice at once', async () => {
    await signUp('taken@example.org');

    expect((await world.refusal(signUp('TAKEN@example.org'))).code).toBe('email_taken');
    const outcomes = await Promise.allSettled([signUp('race@example.org'), signUp('race@example.org')]);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason.code).toBe('email_taken');
    expect(
      await world.sql('accounts', "select 1 from account where email = 'race@example.org'"),
    ).toHaveLength(1);
  });

  test('acts once for one intention and answers the same', async () => {
    const options = { idempotencyKey: newId() };
    const attempt = () => world.call(accounts.signUp, inputFor('once@example.org'), null, options);

    const [first, second] = await Promise.all([attempt(), attempt()]);
    expect(second).toEqual(first);
    expect(await attempt()).toEqual(first);
    expect(
      await world.sql('accounts', "select 1 from account where email = 'once@example.org'"),
    ).toHaveLength(1);
  });

  test.each([
    ['quatorze signe', 'password_too_short'],
    ['passwordpassword', 'password_too_common'],
    ['Ada.Lovelace-1815', 'password_too_common'],
    ['AllForOne-allforone', 'password_too_common'],
  ])('refuses "%s": %s', async (password, code) => {
    expect((await world.refusal(signUp('weak@example.org', password))).code).toBe(code);
    expect(await world.sql('accounts', "select 1 from account where email = 'weak@example.org'")).toEqual([]);
  });

  test('takes a password in any script, whichever way it was typed', async () => {
    const email = 'any@example.org';
    await signUp(email, 'été à la mer, château de sable');

    const password = 'été à la mer, château de sable'.normalize('NFD');
    expect(await world.call(accounts.logIn, { email, password }, null)).toMatchObject({ step: 'in' });
  });

  test.each([
    { email: 'no address' },
    { password: '' },
    { password: 'x'.repeat(201) },
    { name: ' ' },
    { locale: 'de' },
  ])('refuses bad input: %j', async (wrong) => {
    const input = { ...inputFor('bad@example.org'), ...wrong } as never;
    expect((await world.refusal(world.call(accounts.signUp, input, null))).code).toBe('invalid_input');
  });
});

describe('verifyEmail', () => {
  test('marks the address as verified, once', async () => {
    const { accountId } = await signUp('verify@example.org');
    const token = await tokenFor(accountId);

    expect(await world.call(accounts.verifyEmail, { token }, null)).toEqual({ done: true });
    await world.told(accounts.emailVerified, (e) => e.accountId === accountId);
    const [contact] = await world.callAsService(accounts.contacts, { accountIds: [accountId] });
    expect(contact?.emailVerified).toBe(true);
    expect((await world.refusal(world.call(accounts.verifyEmail, { token }, null))).code).toBe(
      'link_expired',
    );
  });

  test('refuses a token that is forged, meant for something else, or older than three days', async () => {
    const { accountId } = await signUp('late@example.org');
    const token = await tokenFor(accountId);
    const codeOf = async (given: string) =>
      (await world.refusal(world.call(accounts.verifyEmail, { token: given }, null))).code;
    const resetting = () =>
      world.call(accounts.resetPassword, { token, password: 'une autre phrase longue' }, null);

    expect(await codeOf(`${token.slice(0, -2)}AA`)).toBe('link_expired');
    expect(await codeOf('nothing like it')).toBe('link_expired');
    expect((await world.refusal(resetting())).code).toBe('link_expired');
    world.setNow(new Date(Date.now() + 72 * 3_600_000 + 60_000));
    expect(await codeOf(token)).toBe('link_expired');
    world.setNow(null);
  });
});

describe('resendVerification', () => {
  test('asks for another mail, five times an hour at most, and never for a verified address', async () => {
    const person = await world.person('Resend');
    const resend = () => world.call(accounts.resendVerification, {}, person);

    for (let sent = 1; sent < 5; sent += 1) await resend();
    expect((await world.refusal(resend())).code).toBe('too_many_requests');

    await world.call(accounts.verifyEmail, { token: await tokenFor(person.accountId) }, null);
    expect(await resend()).toEqual({ done: true });
    const rows = await world.sql('accounts', 'select 1 from mail_request where account_id = $1', [
      person.accountId,
    ]);
    expect(rows).toHaveLength(5);
  });

  test('is for the owner of the account alone', async () => {
    await expectOwnerOnly(world, accounts.resendVerification, {});
  });
});

describe('mailToken', () => {
  test('is for services alone, and only for requests that exist', async () => {
    const input = { purpose: 'verify-email' as const, requestId: newId() };

    expect((await world.refusal(world.call(accounts.mailToken, input, null))).code).toBe('forbidden');
    expect((await world.refusal(world.callAsService(accounts.mailToken, input))).code).toBe('not_found');
  });
});
