import { accounts } from '@allforone/contracts/accounts';
import { Id } from '@allforone/contracts/common';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { sessionFor } from '../access.ts';
import { LoginAttemptSchema } from '../entities/login-attempt.ts';

const Position = z.tuple([Id]);

/** Newest first. */
export const loginHistory = handle(accounts.loginHistory, async (ctx, { cursor, limit }) => {
  const { accountId } = await sessionFor(ctx);
  const [before] = cursor ? decodeCursor(cursor, Position) : [];
  const rows = await ctx
    .tables(LoginAttemptSchema)
    .selectFrom('login_attempt')
    .select(['id', 'at', 'ip', 'device', 'outcome'])
    .where('account_id', '=', accountId)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();

  return pageFrom(
    rows,
    limit,
    (row) => [row.id],
    (row) => ({ ...row, at: row.at.toISOString() }),
  );
});
