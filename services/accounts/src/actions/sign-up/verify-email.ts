import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { mailRequestFor } from '../../access.ts';
import { Account } from '../../entities/account.ts';

export const verifyEmail = handle(accounts.verifyEmail, async (ctx, { token }) => {
  const request = await mailRequestFor(ctx, token, 'verify-email');
  const account = await ctx.em.findOneOrFail(Account, { id: request.accountId });

  request.use(ctx.now);
  ctx.record({ actorId: account.id });
  if (account.verifyEmail(ctx.now)) ctx.publish(accounts.emailVerified, { accountId: account.id });

  return { done: true as const };
});
