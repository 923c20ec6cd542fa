import type { Event, PayloadOf } from '@allforone/contracts/contract';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Logger } from 'pino';
import type { Bus, OutgoingEvent } from '../bus/bus.ts';
import { subjectOf } from '../bus/streams.ts';
import { newId } from '../id.ts';
import { describeError } from '../log.ts';
import { currentTraceparent } from '../trace.ts';
import type { Database } from './database.ts';
import { atCommit } from './quick-client.ts';

/** Sweeps what a crash or a silent bus left behind, no sooner than a living process would have told and forgotten it. */
const sweepEvery = 2000;
const areLeft = `created_at < now() - interval '2 seconds'`;
/** Rows of what was told go together: one statement for all that was said meanwhile. */
const forgetAfter = 100;

const insertRows = `${atCommit}insert into outbox (id, subject, payload, traceparent)
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[])`;
/** Nearly always nothing is left: one way to PostgreSQL tells so, and no transaction. */
const askForOne = `select from outbox where ${areLeft} limit 1`;
const lockThem = `select id, subject, payload, traceparent from outbox where ${areLeft}
  order by created_at, id limit 200 for update skip locked`;
const deleteRows = 'delete from outbox where id = any ($1::uuid[])';

export interface Outbox {
  /** Writes the rows in the transaction of `em`. */
  keep(em: SqlEntityManager, events: readonly OutgoingEvent[]): Promise<void>;
  /** Tells them, once committed; what fails is swept later. */
  tell(events: readonly OutgoingEvent[]): void;
  /** Tells them now, for a store without transactions. @throws when the bus does not take them. */
  tellNow(events: readonly OutgoingEvent[]): Promise<void>;
  stop(): Promise<void>;
}

/** @throws ZodError, when the payload is not what the contract promises: a bug of the one who publishes. */
export function toOutgoing<E extends Event>(
  namespace: string,
  event: E,
  payload: PayloadOf<E>,
): OutgoingEvent {
  return {
    id: newId(),
    subject: subjectOf(namespace, event),
    payload: JSON.stringify(event.payload.parse(payload)),
    traceparent: currentTraceparent() ?? null,
  };
}

export function createOutbox(database: Database, bus: Bus, log: Logger): Outbox {
  const underWay = new Set<Promise<void>>();
  const told: string[] = [];
  let forgetting: NodeJS.Timeout | undefined;
  let isSweeping = false;
  const timer = database.transactional ? setInterval(() => track(sweep()), sweepEvery) : undefined;

  return { keep, tell: (events) => track(send(events)), tellNow, stop };

  async function keep(em: SqlEntityManager, events: readonly OutgoingEvent[]): Promise<void> {
    if (events.length === 0) return;
    const columns = ['id', 'subject', 'payload', 'traceparent'] as const;
    const values = columns.map((column) => events.map((event) => event[column]));
    await em.getKysely().executeQuery(CompiledQuery.raw(insertRows, values));
  }

  async function tellNow(events: readonly OutgoingEvent[]): Promise<void> {
    await Promise.all(events.map((event) => bus.publish(event)));
  }

  async function send(events: readonly OutgoingEvent[]): Promise<void> {
    if (events.length === 0) return;
    await tellNow(events);
    told.push(...events.map((event) => event.id));
    forgetting ??= setTimeout(() => track(forgetTold()), forgetAfter);
  }

  async function forgetTold(): Promise<void> {
    clearTimeout(forgetting);
    forgetting = undefined;
    await forget(database.fork(), told.splice(0));
  }

  async function sweep(): Promise<void> {
    if (isSweeping || !bus.isConnected()) return;
    isSweeping = true;
    await tellWhatIsLeft().finally(() => {
      isSweeping = false;
    });
  }

  async function tellWhatIsLeft(): Promise<void> {
    const { rows } = await database.fork().getKysely().executeQuery(CompiledQuery.raw(askForOne));
    if (rows.length === 0) return;

    await database.fork().transactional(async (em) => {
      const left = await em.execute<OutgoingEvent[]>(lockThem);
      for (const event of left) await bus.publish(event);
      await forget(
        em,
        left.map((event) => event.id),
      );
    });
  }

  function track(work: Promise<void>): void {
    const tracked = work
      .catch((error) => log.warn(describeError(error), 'Events wait in the outbox.'))
      .finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  }

  async function stop(): Promise<void> {
    clearInterval(timer);
    await Promise.all(underWay);
    track(forgetTold());
    await Promise.all(underWay);
  }
}

async function forget(em: SqlEntityManager, ids: string[]): Promise<void> {
  if (ids.length > 0) await em.getKysely().executeQuery(CompiledQuery.raw(deleteRows, [ids]));
}
