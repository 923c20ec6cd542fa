import { accounts } from '@allforone/contracts/accounts';
import { handle } from '@allforone/runtime/action';
import { refuse, refuseAndKeep } from '@allforone/runtime/refusal';
import { refreshedSessionFor } from '../../access.ts';
import { endSessions } from '../../entities/session.ts';
import { toSession } from '../../views.ts';

export const refreshSession = handle(accounts.refresh, async (ctx, { refreshToken }) => {
  const { session, generation } = await refreshedSessionFor(ctx, refreshToken);

  if (session.isTwinOfNewest(generation, ctx.now)) return await toSession(ctx, session);
  if (session.isSpent(generation)) {
    await endSessions(ctx, { accountId: session.accountId, only: session.id });
    ctx.log.warn({ accountId: session.accountId }, 'A spent refresh token came back: its session has ended.');
    throw refuseAndKeep('session_expired');
  }
  if (!session.isNewest(generation)) throw refuse('session_expired');

  session.goOn(ctx.now, ctx.client.ip);

  return await toSession(ctx, session);
});
