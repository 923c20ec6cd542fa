import type { Event, PayloadOf } from '@allforone/contracts/contract';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Bus, OutgoingEvent } from '../bus/bus.ts';
import { subjectOf } from '../bus/streams.ts';
import { newId } from '../id.ts';
import { describeError } from '../log.ts';
import { currentTraceparent } from '../trace.ts';
import type { Database } from './database.ts';

/** Sweeps what a crash or a silent bus left behind, no sooner than a living process would have told it itself. */
const sweepEvery = 1000;
const sweepOlderThan = '2 seconds';
/** PostgreSQL takes 65,535 parameters in a statement. */
const rowsPerStatement = 1000;

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
  let isSweeping = false;
  const timer = database.transactional ? setInterval(() => track(sweep()), sweepEvery) : undefined;

  return { keep, tell: (events) => track(send(events)), tellNow, stop };

  async function keep(em: SqlEntityManager, events: readonly OutgoingEvent[]): Promise<void> {
    for (let from = 0; from < events.length; from += rowsPerStatement) {
      await insert(em, events.slice(from, from + rowsPerStatement));
    }
  }

  async function insert(em: SqlEntityManager, events: readonly OutgoingEvent[]): Promise<void> {
    const rows = events.map(() => '(?, ?, ?, ?)').join(', ');
    const values = events.flatMap((event) => [event.id, event.subject, event.payload, event.traceparent]);
    await em.execute(`insert into outbox (id, subject, payload, traceparent) values ${rows}`, values, 'run');
  }

  async function tellNow(events: readonly OutgoingEvent[]): Promise<void> {
    await Promise.all(events.map((event) => bus.publish(event)));
  }

  async function send(events: readonly OutgoingEvent[]): Promise<void> {
    if (events.length === 0) return;
    await tellNow(events);
    await forget(
      database.fork(),
      events.map((event) => event.id),
    );
  }

  async function sweep(): Promise<void> {
    if (isSweeping || !bus.isConnected()) return;
    isSweeping = true;
    await tellWhatIsLeft().finally(() => {
      isSweeping = false;
    });
  }

  async function tellWhatIsLeft(): Promise<void> {
    await database.fork().transactional(async (em) => {
      const left = await em.execute<(OutgoingEvent & { id: string })[]>(
        `select id, subject, payload, traceparent from outbox
         where created_at < now() - interval '${sweepOlderThan}'
         order by created_at, id limit 200 for update skip locked`,
      );
      if (left.length === 0) return;
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
  }
}

async function forget(em: SqlEntityManager, ids: string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += rowsPerStatement) {
    const some = ids.slice(from, from + rowsPerStatement);
    await em.execute(`delete from outbox where id in (${some.map(() => '?').join(', ')})`, some, 'run');
  }
}
