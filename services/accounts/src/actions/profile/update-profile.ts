import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { accountFor } from '../../access.ts';
import { toAccount, toProfileChange } from '../../views.ts';

export const updateProfile = handle(accounts.updateProfile, async (ctx, profile) => {
  const account = await accountFor(ctx);

  account.describe(profile);
  ctx.publish(accounts.profileChanged, toProfileChange(account));

  return toAccount(account);
});
