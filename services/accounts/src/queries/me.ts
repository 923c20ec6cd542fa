import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { accountFor } from '../access.ts';
import { toAccount } from '../views.ts';

export const me = handle(accounts.me, async (ctx) => toAccount(await accountFor(ctx)));
