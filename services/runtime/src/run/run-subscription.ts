import { CompiledQuery } from 'kysely';
import type { Bus, OutgoingEvent } from '../bus/bus.ts';
import type { Delivery } from '../bus/durable-consumer.ts';
import { subjectOf } from '../bus/streams.ts';
import type { Subscription } from '../subscription.ts';
import { type ServiceRuntime, systemContext } from './service-runtime.ts';

const claim = 'insert into inbox (event_id, subject) values ($1, $2) on conflict do nothing returning 1';

/** Listens for a service: one durable consumer per event, named after the service, shared by its replicas. */
export async function startSubscriptions(runtime: ServiceRuntime, bus: Bus): Promise<void> {
  const { definition } = runtime;
  await Promise.all(
    definition.subscriptions.map((subscription) =>
      bus.consume(definition.name, subscription.event, (delivery) => react(runtime, subscription, delivery)),
    ),
  );
}

async function react(
  runtime: ServiceRuntime,
  subscription: Subscription,
  delivery: Delivery<unknown>,
): Promise<void> {
  const { eventId, payload } = delivery;
  if (!subscription.concerns(payload as never)) return;
  const events: OutgoingEvent[] = [];
  const em = runtime.database.fork();

  if (!runtime.database.transactional) {
    await subscription.run({ ...systemContext(runtime, em, events), eventId }, payload as never);
    await em.flush();
    await runtime.outbox.tellNow(events);
    return;
  }

  await em.transactional(async (transaction) => {
    const subject = subjectOf('', subscription.event);
    const fresh = await transaction.getKysely().executeQuery(CompiledQuery.raw(claim, [eventId, subject]));
    if (fresh.rows.length === 0) return;

    await subscription.run({ ...systemContext(runtime, transaction, events), eventId }, payload as never);
    await transaction.flush();
    await runtime.outbox.keep(transaction, events);
  });
  runtime.outbox.tell(events);
}
