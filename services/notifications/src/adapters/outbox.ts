import type { SystemCtx } from '@allforone/runtime/context';
import { OutboxMail } from '../entities/outbox-mail.ts';
import type { Mail } from '../letters/mail-for.ts';

/** Where no mail server is set: kept for the operator to open. The same mail is kept once. */
export async function keepInOutbox(ctx: SystemCtx, mail: Mail): Promise<void> {
  await ctx.em.upsert(OutboxMail, { ...mail, createdAt: ctx.now }, { onConflictAction: 'ignore' });
}
