import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { confirmedAccountFor } from '../../access.ts';
import { renewRecoveryCodesOf } from '../../entities/recovery-code.ts';

export const renewRecoveryCodes = handle(accounts.renewRecoveryCodes, async (ctx, { password }) => {
  const account = await confirmedAccountFor(ctx, password);
  account.assertTwoFactorOn();

  return { recoveryCodes: await renewRecoveryCodesOf(ctx, account.id) };
});
