import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { mailRequestFor } from '../../access.ts';
import { hashPassword } from '../../adapters/password-hash.ts';
import { Account } from '../../entities/account.ts';
import { forgetAttempts } from '../../entities/attempt-count.ts';
import { assertGoodPassword } from '../../entities/password-rule.ts';
import { endSessions } from '../../entities/session.ts';

/** Who can read the mails of an address has also proved that it is theirs. */
export const resetPassword = handle(accounts.resetPassword, async (ctx, { token, password }) => {
  const request = await mailRequestFor(ctx, token, 'reset-password');
  request.use(ctx.now);
  const account = await ctx.em.findOneOrFail(Account, { id: request.accountId });
  await assertGoodPassword(password, account);

  account.changePassword(await hashPassword(password), ctx.now);
  ctx.record({ actorId: account.id });
  ctx.publish(accounts.passwordChanged, { accountId: account.id });
  if (account.verifyEmail(ctx.now)) ctx.publish(accounts.emailVerified, { accountId: account.id });
  await endSessions(ctx, { accountId: account.id });
  await forgetAttempts(ctx, 'account', account.email);

  return { done: true as const };
});
