import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { confirmedAccountFor } from '../../access.ts';
import { newTotpSecret, sealTotpSecret } from '../../adapters/totp.ts';

export const startTwoFactor = handle(accounts.startTwoFactor, async (ctx, { password }) => {
  const account = await confirmedAccountFor(ctx, password);
  const { secret, address } = newTotpSecret(account.email);

  account.startTwoFactor(sealTotpSecret(ctx.config, secret, account.id));

  return { secret, address };
});
