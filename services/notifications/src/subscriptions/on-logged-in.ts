import { accounts } from '@allforone/contracts/accounts';
import { listen } from '@allforone/runtime/subscription';
import { warn } from '../telling/warn.ts';

export const onLoggedIn = listen(accounts.loggedIn, async (ctx, { accountId, device, newDevice }) => {
  if (newDevice) await warn(ctx, accountId, { event: 'new_device', device });
});
