import { accounts } from '@allforone/contracts/accounts';
import { listen } from '@allforone/runtime/subscription';
import { warn } from '../telling/warn.ts';

export const onPasswordChanged = listen(accounts.passwordChanged, (ctx, { accountId }) =>
  warn(ctx, accountId, { event: 'password_changed' }),
);
