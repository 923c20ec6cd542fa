import type { AuditEntry as Recorded } from '@allforone/contracts/audit';
import { defineEntity, p } from '@mikro-orm/core';

/** The indexes are MongoDB's; those of PostgreSQL are in the migration. */
export const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.uuid().primary(),
    at: p.datetime(),
    action: p.string(),
    organizationId: p.uuid().nullable(),
    actorId: p.uuid().nullable(),
    sessionId: p.uuid().nullable(),
    ip: p.string(),
    userAgent: p.string(),
    subjectId: p.uuid().nullable(),
    /** What words are looked for in, in lower case. */
    haystack: p.text(),
  },
  indexes: [
    { properties: ['organizationId', 'at', 'id', 'haystack'] },
    { properties: ['organizationId', 'actorId', 'at', 'id'] },
    { properties: ['organizationId', 'action', 'at', 'id'] },
  ],
});

/** One thing that somebody did. It is written once and never changes. */
export class AuditEntry extends AuditEntrySchema.class {
  static of(recorded: Recorded) {
    const { action, ip, userAgent } = recorded;

    return { ...recorded, at: new Date(recorded.at), haystack: `${action} ${ip} ${userAgent}`.toLowerCase() };
  }
}
AuditEntrySchema.setClass(AuditEntry);
