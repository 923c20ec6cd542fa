import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { sessionFor } from '../../access.ts';
import { endSessions } from '../../entities/session.ts';

export const logOutDevice = handle(accounts.logOutDevice, async (ctx, { sessionId }) => {
  const { accountId } = await sessionFor(ctx);
  const ended = await endSessions(ctx, { accountId, only: sessionId });
  if (ended === 0) throw notFound('session');

  return { done: true as const };
});
