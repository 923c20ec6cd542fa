import type { Action } from '@allforone/contracts/contract';
import { commonErrors, type ErrorCode } from '@allforone/contracts/errors';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Handler } from '../action.ts';
import type { OutgoingEvent } from '../bus/bus.ts';
import type { CallMeta, Ctx } from '../context.ts';
import { describeError } from '../log.ts';
import { Refusal, refuse } from '../refusal.ts';
import { claimKey } from '../store/idempotency.ts';
import type { SecondWall } from '../store/second-wall.ts';
import {
  type Asked,
  admit,
  admitToOrganization,
  assertAsked,
  assertInside,
  permissionsOf,
  wallFor,
} from './admission.ts';
import { type AuditFacts, toAuditEvent } from './audit-entry.ts';
import { toRefusal } from './handler-errors.ts';
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
    const refusal = declared(action, named(action, toRefusal(error)));
    const about = { refused: refusal.code, action: `${action.service}.${String(action.name)}` };
    if (refusal.code === 'internal')
      runtime.log.error({ ...describeError(error), ...about }, 'An action failed.');
    else if (refusal.code === 'unavailable') lack(runtime, refusal, { ...describeError(error), ...about });
    throw refusal;
  }
}

/** A code that the contract does not promise is a bug of the service, not an answer. */
function declared(action: Action, refusal: Refusal): Refusal {
  const promised: readonly ErrorCode[] = [...commonErrors, ...action.errors];

  return promised.includes(refusal.code) ? refusal : refuse('internal', { undeclared: refusal.code });
}

function lack(runtime: ServiceRuntime, { data }: Refusal, about: object): void {
  const isOwn = (data as { service?: string } | undefined)?.service === runtime.definition.name;
  if (isOwn) runtime.store.hasFailed();
  runtime.log.warn(about, isOwn ? 'No store.' : 'Another service is away.');
}

/** Whoever is told that something is missing is told what: here, the store of this service. */
const named = (action: Action, refusal: Refusal): Refusal =>
  refusal.code === 'unavailable' && !refusal.data
    ? refuse('unavailable', { service: action.service })
    : refusal;

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
  const { action } = handler;
  const em = runtime.database.fork();
  const wall = wallFor(action, meta, runtime.database.tenants);
  const reply = await handler.run(personContext(runtime, em, [], meta, asked, {}, wall), input, undefined);
  assertAsked(action, asked);
  assertInside(action, asked, wall, em);

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
  const wall = wallFor(action, meta, runtime.database.tenants);
  const contextIn = (within: SqlEntityManager) =>
    personContext(runtime, within, events, meta, asked, facts, wall);
  const answer = await handler.ask?.(contextIn(em), input);

  if (!runtime.database.transactional) {
    const outcome = await work(em);
    await em.flush();
    await runtime.outbox.tellNow(events);
    return orThrow(outcome);
  }

  const outcome = await em.transactional(async (transaction) => {
    const claim = await claimKey(transaction, runtime.config, action, input, meta);
    if (claim?.replay) return claim.replay.reply;

    const fresh = await work(transaction);
    await transaction.flush();
    await runtime.outbox.keep(transaction, events);
    if (fresh instanceof Refusal) await claim?.release(transaction);
    else await claim?.keep(transaction, fresh);

    return fresh;
  });
  runtime.outbox.tell(events);

  return orThrow(outcome);

  async function work(within: SqlEntityManager): Promise<unknown> {
    const result = await handler.run(contextIn(within), input, answer).catch(onlyKept);
    assertAsked(action, asked);
    assertInside(action, asked, wall, within);
    if (action.audited && !(result instanceof Refusal)) {
      events.push(toAuditEvent(runtime, action, { input, reply: result, meta, asked, facts }));
    }

    return result;
  }
}

function onlyKept(error: unknown): Refusal {
  if (error instanceof Refusal && error.keepsWrites) return error;
  throw error;
}

function orThrow(outcome: unknown): unknown {
  if (outcome instanceof Refusal) throw outcome;

  return outcome;
}

function personContext(
  runtime: ServiceRuntime,
  em: SqlEntityManager,
  events: OutgoingEvent[],
  meta: CallMeta,
  asked: Asked,
  facts: AuditFacts,
  wall: SecondWall | null,
): Ctx {
  return {
    ...systemContext(runtime, em, events, meta, wall),
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
