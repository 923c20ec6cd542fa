import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { endSessions } from '../../entities/session.ts';

/** Leaving a session that has already ended is no error. */
export const logOut = handle(accounts.logOut, async (ctx) => {
  const { accountId, sessionId } = ctx.actor;
  await endSessions(ctx, { accountId, only: sessionId });

  return { done: true as const };
});
