import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { sessionFor } from '../../access.ts';
import { endSessions } from '../../entities/session.ts';

export const logOutOthers = handle(accounts.logOutOthers, async (ctx) => {
  const session = await sessionFor(ctx);
  await endSessions(ctx, { accountId: session.accountId, except: session.id });

  return { done: true as const };
});
