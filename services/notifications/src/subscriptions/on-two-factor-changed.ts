import { accounts } from '@allforone/contracts/accounts';
import { listen } from '@allforone/runtime/subscription';
import { warn } from '../telling/warn.ts';

export const onTwoFactorChanged = listen(accounts.twoFactorChanged, (ctx, { accountId, on }) =>
  warn(ctx, accountId, { event: on ? 'two_factor_on' : 'two_factor_off' }),
);
