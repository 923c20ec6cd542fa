import { accounts } from '@allforone/contracts/accounts';
import { secretFor } from '@allforone/runtime/config';
import type { Ctx } from '@allforone/runtime/context';
import { conflict, refuse, refuseAndKeep } from '@allforone/runtime/refusal';
import { LockMode } from '@mikro-orm/core';
import { isPasswordOf } from './adapters/password-hash.ts';
import { readToken } from './adapters/signed-token.ts';
import { Account } from './entities/account.ts';
import { countAttempt, forgetAttempts } from './entities/attempt-count.ts';
import { LoginAttemptSchema } from './entities/login-attempt.ts';
import { MailRequest, type Purpose } from './entities/mail-request.ts';
import { Session, SessionSchema } from './entities/session.ts';

/** The session of who asks. One that has ended opens nothing here, even while its access token still lives. */
export async function sessionFor(ctx: Ctx): Promise<{ id: string; accountId: string }> {
  const { sessionId, accountId } = ctx.actor;
  const alive = await ctx
    .tables(SessionSchema)
    .selectFrom('session')
    .select('id')
    .where('id', '=', sessionId)
    .where('account_id', '=', accountId)
    .where('expires_at', '>', ctx.now)
    .executeTakeFirst();
  if (!alive) throw refuse('unauthenticated');

  return { id: sessionId, accountId };
}

/** The account of who asks: nobody opens another one's. */
export async function accountFor(ctx: Ctx): Promise<Account> {
  const { accountId } = await sessionFor(ctx);

  return await ctx.em.findOneOrFail(Account, { id: accountId });
}

/** The account of who asks, and who proves once more to be its owner. */
export async function confirmedAccountFor(ctx: Ctx, password: string): Promise<Account> {
  const account = await accountFor(ctx);
  const attempt = await countAttempt(ctx, 'password', account.id);

  if (attempt.isTooMany) throw attempt.refusal;
  if (!(await isPasswordOf(account.passwordHash, password))) throw refuseAndKeep('wrong_password');
  await forgetAttempts(ctx, 'password', account.id);

  return account;
}

const challengeServesFor = 5 * 60 * 1000;

/** The account that a right password has already been given for. Locked, so that a code serves once. */
export async function challengedAccountFor(ctx: Ctx, challenge: string): Promise<Account> {
  const [id, madeAt] = readToken(secretFor(ctx.config, 'log-in-challenge'), challenge) ?? [];
  const since = Number(madeAt);
  if (!id || ctx.now.getTime() - since > challengeServesFor) throw conflict('link_expired');

  const account = await ctx.em.findOne(Account, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!account?.hasTwoFactor || since < account.passwordChangedAt.getTime()) throw conflict('link_expired');

  return account;
}

/** The way in for who has proved to be the owner of an account. */
export async function openSession(ctx: Ctx, account: Account): Promise<Session> {
  const session = Session.begin(ctx, account.id);
  const before = await ctx
    .tables(LoginAttemptSchema)
    .selectFrom('login_attempt')
    .select('id')
    .where('account_id', '=', account.id)
    .where('device', '=', session.device)
    .where('outcome', '=', 'succeeded')
    .limit(1)
    .executeTakeFirst();
  ctx.publish(accounts.loggedIn, {
    accountId: account.id,
    sessionId: session.id,
    device: session.device,
    newDevice: before === undefined,
  });

  return session;
}

/** The session that a refresh token goes on with, and which of its tokens this is. Locked: two tabs take turns. */
export async function refreshedSessionFor(
  ctx: Ctx,
  refreshToken: string,
): Promise<{ session: Session; generation: number }> {
  const [id, generation] = readToken(secretFor(ctx.config, 'refresh-token'), refreshToken) ?? [];
  if (!id) throw refuse('session_expired');
  const session = await ctx.em.findOne(Session, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!session || session.isOver(ctx.now)) throw refuse('session_expired');

  return { session, generation: Number(generation) };
}

/** What a link in a mail stands for. Locked, so that it serves once. */
export async function mailRequestFor(ctx: Ctx, token: string, purpose: Purpose): Promise<MailRequest> {
  const [id] = readToken(secretFor(ctx.config, 'mail-token'), token) ?? [];
  if (!id) throw conflict('link_expired');
  const request = await ctx.em.findOne(
    MailRequest,
    { id, purpose },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!request) throw conflict('link_expired');

  return request;
}
