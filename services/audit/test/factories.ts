import { AuditEntry, audit } from '@allforone/contracts/audit';
import { Done } from '@allforone/contracts/common';
import { command, contract } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { service } from '@allforone/runtime/service';
import type { Person, World } from '@allforone/runtime/testing';
import { defineEntity, p } from '@mikro-orm/core';

const recorderContract = contract('recorder', {
  record: command({ allow: 'service', input: AuditEntry, output: Done, audited: false }),
});
export const { record } = recorderContract;

const Nothing = defineEntity({
  name: 'Nothing',
  tableName: 'nothing',
  properties: { id: p.uuid().primary() },
});

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

export interface Cast {
  organizationId: string;
  /** May read the log. */
  owner: Person;
  /** May not. */
  member: Person;
  outsider: Person;
}

export async function buildCast(world: World): Promise<Cast> {
  const [owner, member, outsider] = [
    await world.person('Ada'),
    await world.person('Bob'),
    await world.person('Eve'),
  ];
  const founding = { template: 'clubs', name: 'Les amis du vélo', language: 'fr' } as const;
  const { id: organizationId } = await world.call(organizations.create, founding, owner);
  const { token } = await world.call(organizations.createInvitationLink, { organizationId }, owner);
  await world.call(organizations.acceptInvitation, { token }, member);

  return { organizationId, owner, member, outsider };
}
