import { accounts } from '@allforone/contracts/accounts';
import { Id } from '@allforone/contracts/common';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { sessionFor } from '../access.ts';
import { SessionSchema } from '../entities/session.ts';

const Position = z.tuple([Id]);

/** Newest first. */
export const devices = handle(accounts.devices, async (ctx, { cursor, limit }) => {
  const current = await sessionFor(ctx);
  const [before] = cursor ? decodeCursor(cursor, Position) : [];
  const rows = await ctx
    .tables(SessionSchema)
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', current.accountId)
    .where('expires_at', '>', ctx.now)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();

  return pageFrom(
    rows,
    limit,
    (row) => [row.id],
    (row) => ({
      sessionId: row.id,
      label: row.device,
      ip: row.ip,
      startedAt: row.started_at.toISOString(),
      seenAt: row.seen_at.toISOString(),
      current: row.id === current.id,
    }),
  );
});
