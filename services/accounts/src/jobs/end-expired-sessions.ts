import { accounts } from '@allforone/contracts/accounts';
import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { SessionSchema } from '../entities/session.ts';

const atOnce = 500;

/** Told like any other end, so that a page left open on a forgotten device is cut too. */
export const endExpiredSessions = job({
  name: 'end-expired-sessions',
  data: z.object({}),
  every: 10 * 60 * 1000,
  run: async (ctx) => {
    const sessions = ctx.tables(SessionSchema);
    const expired = sessions
      .selectFrom('session')
      .select('id')
      .where('expires_at', '<=', ctx.now)
      .orderBy('expires_at')
      .limit(atOnce);
    const ended = await sessions
      .deleteFrom('session')
      .where('id', 'in', expired)
      .returning(['id', 'account_id'])
      .execute();

    for (const { id, account_id } of ended) {
      ctx.publish(accounts.sessionEnded, { accountId: account_id, sessionId: id });
    }
  },
});
