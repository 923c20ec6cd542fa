import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { AccountSchema } from '../../entities/account.ts';
import { openPasswordReset } from '../../jobs/open-password-reset.ts';

/** Known or not, the same is done here and the same is answered; the job finds out whether a mail follows. */
export const requestPasswordReset = handle(accounts.requestPasswordReset, async (ctx, { email }) => {
  const account = await ctx
    .tables(AccountSchema)
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  const requestId = newId();
  await ctx.enqueue(openPasswordReset, { accountId: account?.id ?? null, requestId }, { id: requestId });

  return { done: true as const };
});
