import { audit } from '@allforone/contracts/audit';
import { listen } from '@allforone/runtime/subscription';
import { AuditEntry } from '../entities/audit-entry.ts';

/** The entry bears its own id, so one that comes twice is written once, on either store. */
export const onRecorded = listen(audit.recorded, async (ctx, recorded) => {
  await ctx.em.upsert(AuditEntry, AuditEntry.of(recorded), {
    onConflictFields: ['id', 'at'],
    onConflictAction: 'ignore',
  });
});
