import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { refuseAndKeep } from '@allforone/runtime/refusal';
import { LockMode } from '@mikro-orm/core';
import { openSession } from '../../access.ts';
import { networkOf } from '../../adapters/network.ts';
import { hashPassword, isOutdated, isPasswordOf } from '../../adapters/password-hash.ts';
import { Account } from '../../entities/account.ts';
import { assertAttemptsLeft, countAttempt, forgetAttempts } from '../../entities/attempt-count.ts';
import { LoginAttempt } from '../../entities/login-attempt.ts';
import { toChallenge, toSession } from '../../views.ts';

/** An unknown address is counted, judged, refused and locked out exactly like a known one. */
export const logIn = handle(accounts.logIn, async (ctx, { email, password }) => {
  const network = networkOf(ctx.client.ip);
  await assertAttemptsLeft(ctx, 'address', network);
  const attempt = await countAttempt(ctx, 'account', email);
  const account = await ctx.em.findOne(Account, { email }, { lockMode: LockMode.PESSIMISTIC_READ });

  if (attempt.isTooMany) {
    if (account && attempt.isFirstTooMany) LoginAttempt.note(ctx, account.id, 'locked');
    throw attempt.refusal;
  }
  if (!(await isPasswordOf(account?.passwordHash, password)) || !account) {
    if (account) LoginAttempt.note(ctx, account.id, 'wrong_password');
    await countAttempt(ctx, 'address', network);
    throw refuseAndKeep('wrong_credentials');
  }
  await forgetAttempts(ctx, 'account', email);
  if (isOutdated(account.passwordHash)) account.strengthenHash(await hashPassword(password));

  if (account.hasTwoFactor) return { step: 'code' as const, challenge: toChallenge(ctx, account) };
  return { step: 'in' as const, session: await toSession(ctx, await openSession(ctx, account)) };
});
