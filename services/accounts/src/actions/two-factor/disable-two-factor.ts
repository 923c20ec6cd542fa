import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { confirmedAccountFor } from '../../access.ts';
import { assertLongEnough } from '../../entities/password-rule.ts';
import { forgetRecoveryCodesOf } from '../../entities/recovery-code.ts';

/** A short password was enough beside the second factor: alone it is not. */
export const disableTwoFactor = handle(accounts.disableTwoFactor, async (ctx, { password }) => {
  const account = await confirmedAccountFor(ctx, password);
  account.endTwoFactor();
  assertLongEnough(password, account);

  await forgetRecoveryCodesOf(ctx, account.id);
  ctx.publish(accounts.twoFactorChanged, { accountId: account.id, on: false });

  return { done: true as const };
});
