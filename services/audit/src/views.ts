import type { AuditEntry as Shown } from '@allforone/contracts/audit';
import type { AuditEntry } from './entities/audit-entry.ts';

export const toAuditEntry = (entry: AuditEntry): Shown => ({
  id: entry.id,
  at: entry.at.toISOString(),
  action: entry.action,
  organizationId: entry.organizationId ?? null,
  actorId: entry.actorId ?? null,
  sessionId: entry.sessionId ?? null,
  ip: entry.ip,
  userAgent: entry.userAgent,
  subjectId: entry.subjectId ?? null,
});
