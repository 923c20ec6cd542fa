import { createHash } from 'node:crypto';
import type { SystemCtx } from '@allforone/runtime/context';
import { type Refusal, refuse, refuseAndKeep } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';

const countedFor = 15 * 60 * 1000;

/** How often within 15 minutes. A school or a village may share one address; an account has one owner. */
const allowed = { account: 10, address: 100, password: 10, code: 5 };
type Kind = keyof typeof allowed;

export const AttemptCountSchema = defineEntity({
  name: 'AttemptCount',
  tableName: 'attempt_count',
  properties: { key: p.text().primary(), attempts: p.integer(), endsAt: p.datetime() },
});

export interface Attempt {
  isTooMany: boolean;
  isFirstTooMany: boolean;
  refusal: Refusal;
}

/** Its row stays locked until the command ends, so that a burst of attempts is judged one by one. */
export async function countAttempt(ctx: SystemCtx, kind: Kind, subject: string): Promise<Attempt> {
  const endsAt = new Date(ctx.now.getTime() + countedFor);
  const rows = await ctx.em.execute<{ attempts: number; ends_at: string | Date }[]>(
    `insert into attempt_count (key, attempts, ends_at) values (?, 1, ?)
     on conflict (key) do update set
       attempts = case when attempt_count.ends_at > ? then attempt_count.attempts else 0 end + 1,
       ends_at = case when attempt_count.ends_at > ? then attempt_count.ends_at else excluded.ends_at end
     returning attempts, ends_at`,
    [keyOf(kind, subject), endsAt, ctx.now, ctx.now],
  );
  const [row] = rows;
  if (!row) throw new Error('An upsert always returns its row.');

  return {
    isTooMany: row.attempts > allowed[kind],
    isFirstTooMany: row.attempts === allowed[kind] + 1,
    refusal: refuseAndKeep('too_many_attempts', waitFor(ctx, new Date(row.ends_at))),
  };
}

/** @throws Refusal too_many_attempts. Nothing is locked, for many people may share the subject. */
export async function assertAttemptsLeft(ctx: SystemCtx, kind: Kind, subject: string): Promise<void> {
  const row = await ctx
    .tables(AttemptCountSchema)
    .selectFrom('attempt_count')
    .select('ends_at')
    .where('key', '=', keyOf(kind, subject))
    .where('ends_at', '>', ctx.now)
    .where('attempts', '>=', allowed[kind])
    .executeTakeFirst();

  if (row) throw refuse('too_many_attempts', waitFor(ctx, row.ends_at));
}

export async function forgetAttempts(ctx: SystemCtx, kind: Kind, subject: string): Promise<void> {
  const counts = ctx.tables(AttemptCountSchema).deleteFrom('attempt_count');
  await counts.where('key', '=', keyOf(kind, subject)).execute();
}

/** Among the subjects are e-mail addresses that no account has: they are nobody's business. */
const keyOf = (kind: Kind, subject: string) =>
  createHash('sha256').update(`${kind} ${subject}`).digest('base64url');

const waitFor = (ctx: SystemCtx, endsAt: Date) => ({
  retryAfter: Math.ceil((endsAt.getTime() - ctx.now.getTime()) / 1000),
});
