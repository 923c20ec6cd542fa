import { audit } from '@allforone/contracts/audit';
import type { Action } from '@allforone/contracts/contract';
import type { OutgoingEvent } from '../bus/bus.ts';
import type { CallMeta } from '../context.ts';
import { newId } from '../id.ts';
import { toOutgoing } from '../store/outbox.ts';
import type { Asked } from './admission.ts';
import type { ServiceRuntime } from './service-runtime.ts';

/** What a handler told by `ctx.record`. */
export interface AuditFacts {
  /** Null: shown in the log of no organisation. */
  organizationId?: string | null;
  actorId?: string;
  subjectId?: string;
}

interface Deed {
  input: unknown;
  reply: unknown;
  meta: CallMeta;
  asked: Asked;
  facts: AuditFacts;
}

/** Who did what, on what, when, from where: told in the transaction of the command itself. */
export function toAuditEvent(runtime: ServiceRuntime, action: Action, deed: Deed): OutgoingEvent {
  const { meta, facts, asked } = deed;
  const input = (deed.input ?? {}) as Record<string, unknown>;
  const reply = (deed.reply ?? {}) as Record<string, unknown>;

  return toOutgoing(runtime.config.namespace, audit.recorded, {
    id: newId(),
    at: runtime.now().toISOString(),
    action: `${action.service}.${String(action.name)}`,
    organizationId:
      facts.organizationId === undefined
        ? (asked.organizationId ?? idOf(input.organizationId))
        : facts.organizationId,
    actorId: facts.actorId ?? meta.actor?.accountId ?? null,
    sessionId: meta.actor?.sessionId ?? null,
    ip: meta.client.ip,
    userAgent: meta.client.userAgent.slice(0, 300),
    subjectId: facts.subjectId ?? subjectOf(input) ?? idOf(reply.id),
  });
}

/** The first id of the input that is not the organisation's. */
function subjectOf(input: Record<string, unknown>): string | null {
  const [, id] = Object.entries(input).find(([key]) => key.endsWith('Id') && key !== 'organizationId') ?? [];

  return idOf(id);
}

const idOf = (value: unknown): string | null =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : null;
