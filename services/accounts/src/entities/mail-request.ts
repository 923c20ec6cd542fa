import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';

const hour = 60 * 60 * 1000;

export type Purpose = 'verify-email' | 'reset-password';

const validFor: Record<Purpose, number> = { 'verify-email': 72 * hour, 'reset-password': hour };

export const MailRequestSchema = defineEntity({
  name: 'MailRequest',
  tableName: 'mail_request',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    purpose: p.enum(['verify-email', 'reset-password']),
    requestedAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** A link that was asked for. Its token is made from its id, so no table ever holds one. */
export class MailRequest extends MailRequestSchema.class {
  static open(ctx: SystemCtx, accountId: string, purpose: Purpose, id = newId()): MailRequest {
    const expiresAt = new Date(ctx.now.getTime() + validFor[purpose]);

    return ctx.em.create(MailRequest, { id, accountId, purpose, requestedAt: ctx.now, expiresAt });
  }

  use(now: Date): void {
    if (this.usedAt || now >= this.expiresAt) throw conflict('link_expired');
    this.usedAt = now;
  }
}

MailRequestSchema.setClass(MailRequest);

/** So that nobody's mailbox is flooded. */
export const mostPerHour = 5;

export async function requestsWithinHour(
  ctx: SystemCtx,
  accountId: string,
  purpose: Purpose,
): Promise<number> {
  const requestedAt = { $gt: new Date(ctx.now.getTime() - hour) };

  return await ctx.em.count(MailRequest, { accountId, purpose, requestedAt });
}

/** Whoever holds an older link holds nothing any more. */
export async function closeRequests(ctx: SystemCtx, accountId: string, purpose: Purpose): Promise<void> {
  await ctx
    .tables(MailRequestSchema)
    .updateTable('mail_request')
    .set({ expires_at: ctx.now })
    .where('account_id', '=', accountId)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', ctx.now)
    .execute();
}
