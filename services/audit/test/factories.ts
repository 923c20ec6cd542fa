import { AuditEntry, audit } from '@allforone/contracts/audit';
import { Done } from '@allforone/contracts/common';
import { command, contract } from '@allforone/contracts/contract';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { service } from '@allforone/runtime/service';
import { defineEntity, p } from '@mikro-orm/core';

const recorderContract = contract('recorder', {
  record: command({ allow: 'service', input: AuditEntry, output: Done, audited: false }),
});
export const { record } = recorderContract;

const Nothing = defineEntity({ name: 'Nothing', tableName: 'nothing', properties: { id: p.uuid().primary() } });

/** Some service that tells of what people did, as the runtime does for every one. */
export const recorder = service(recorderContract, {
  entities: [Nothing],
  migrations: [],
  actions: {
    record: handle(record, async (ctx, entry) => {
      ctx.publish(audit.recorded, entry);
      return { done: true };
    }),
  },
});

export const buildEntry = (entry: Partial<AuditEntry> = {}): AuditEntry => ({
  id: newId(),
  at: '2026-11-20T10:00:00.000Z',
  action: 'organizations.update',
  organizationId: null,
  actorId: newId(),
  sessionId: newId(),
  ip: '192.0.2.7',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
  subjectId: null,
  ...entry,
});
