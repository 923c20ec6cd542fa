import type { Action } from '@allforone/contracts/contract';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Handler } from './action.ts';
import { type Asked, admit, admitToOrganization, assertAsked, permissionsOf } from './admission.ts';
import { type AuditFacts, toAuditEvent } from './audit-entry.ts';
import type { OutgoingEvent } from './bus.ts';
import { toRefusal } from './bus-errors.ts';
import type { CallMeta, Ctx } from './context.ts';
import { claimKey } from './idempotency.ts';
import { describeError } from './log.ts';
import { refuse } from './refusal.ts';
import { type ServiceRuntime, systemContext } from './service-runtime.ts';

/**
 * One call of one action: admitted, validated, permitted, run, told.
 * @throws Refusal, whatever goes wrong.
 */
export async function runAction(
  runtime: ServiceRuntime,
  handler: Handler<Action>,
  params: unknown,
  meta: CallMeta,
): Promise<unknown> {
  const { action } = handler;
  try {
    admit(action, meta);
    const input = validate(action, params);
    const asked = permissionsOf(runtime.grants, meta);
    await admitToOrganization(action, input, asked, runtime.grants, meta);

    return action.kind === 'query'
      ? await runQuery(runtime, handler, input, meta, asked)
      : await runCommand(runtime, handler, input, meta, asked);
  } catch (error) {
    const refusal = toRefusal(error);
    const about = { refused: refusal.code, action: `${action.service}.${String(action.name)}` };
    if (refusal.code === 'internal')
      runtime.log.error({ ...describeError(error), ...about }, 'An action failed.');
    else if (refusal.code === 'unavailable')
      runtime.log.warn({ ...describeError(error), ...about }, 'No store.');
    throw refusal;
  }
}

function validate(action: Action, params: unknown): unknown {
  const parsed = action.input.safeParse(params ?? {});
  if (parsed.success) return parsed.data;

  const fields = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.join('.').slice(0, 100), problem: issue.code }));
  throw refuse('invalid_input', { fields });
}

async function runQuery(
  runtime: ServiceRuntime,
  handler: Handler<Action>,
  input: unknown,
  meta: CallMeta,
  asked: Asked,
): Promise<unknown> {
  const reply = await handler.run(
    personContext(runtime, runtime.database.fork(), [], meta, asked, {}),
    input,
  );
  assertAsked(handler.action, asked);

  return reply;
}

async function runCommand(
  runtime: ServiceRuntime,
  handler: Handler<Action>,
  input: unknown,
  meta: CallMeta,
  asked: Asked,
): Promise<unknown> {
  const { action } = handler;
  const events: OutgoingEvent[] = [];
  const facts: AuditFacts = {};
  const em = runtime.database.fork();

  if (!runtime.database.transactional) {
    const reply = await work(em);
    await em.flush();
    await runtime.outbox.tellNow(events);
    return reply;
  }

  const reply = await em.transactional(async (transaction) => {
    const claim = await claimKey(transaction, runtime.config, action, input, meta);
    if (claim?.replay) return claim.replay.reply;

    const fresh = await work(transaction);
    await transaction.flush();
    await runtime.outbox.keep(transaction, events);
    await claim?.keep(transaction, fresh);

    return fresh;
  });
  runtime.outbox.tell(events);

  return reply;

  async function work(within: SqlEntityManager): Promise<unknown> {
    const result = await handler.run(personContext(runtime, within, events, meta, asked, facts), input);
    assertAsked(action, asked);
    if (action.audited) {
      events.push(toAuditEvent(runtime, action, { input, reply: result, meta, asked, facts }));
    }

    return result;
  }
}

function personContext(
  runtime: ServiceRuntime,
  em: SqlEntityManager,
  events: OutgoingEvent[],
  meta: CallMeta,
  asked: Asked,
  facts: AuditFacts,
): Ctx {
  return {
    ...systemContext(runtime, em, events, meta),
    get actor() {
      if (!meta.actor) throw refuse('unauthenticated');
      return meta.actor;
    },
    isSignedIn: meta.actor !== null,
    client: meta.client,
    can: asked.can,
    record: (entry) => void Object.assign(facts, entry),
  };
}
