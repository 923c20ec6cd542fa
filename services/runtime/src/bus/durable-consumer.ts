import { AckPolicy, type Consumer, DeliverPolicy, type JsMsg, type NatsConnection, nanos } from 'nats';
import type { Logger } from 'pino';
import { describeError } from '../log.ts';
import { inTrace } from '../trace.ts';
import { deadSubjectOf } from './streams.ts';

/** Milliseconds before each next try; the last one goes on, and after `maximumTries` the event is set aside. */
const backOff = [100, 500, 2000, 5000, 10_000, 30_000];
const maximumTries = 25;
const acknowledgeWithin = 30_000;
/** A request that got lost is made again after two heartbeats that did not come: so long an event may wait. */
const heartbeatEvery = 1000;

export interface Delivery<Payload> {
  eventId: string;
  payload: Payload;
}

interface Options<Payload> {
  connection: NatsConnection;
  stream: string;
  group: string;
  subject: string;
  log: Logger;
  handle(delivery: Delivery<Payload>): Promise<void>;
}

/**
 * Hands every event of one subject to one member of the group, from the first still kept, one after the other, until
 * handled: at least once.
 */
export async function consumeDurably<Payload>(options: Options<Payload>): Promise<{ stop(): Promise<void> }> {
  const consumer = await ensureConsumer(options);
  const messages = await consumer.consume({ max_messages: 64, idle_heartbeat: heartbeatEvery });
  const done = (async () => {
    for await (const message of messages) await deliver(options, message);
  })();

  return {
    stop: async () => {
      messages.stop();
      await done;
    },
  };
}

async function ensureConsumer<Payload>(options: Options<Payload>): Promise<Consumer> {
  const { connection, stream, group, subject } = options;
  const name = `${group}-${subject.split('.').slice(2).join('-')}`;
  const manager = await connection.jetstreamManager();
  await manager.consumers.add(stream, {
    durable_name: name,
    filter_subject: subject,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    ack_wait: nanos(acknowledgeWithin),
    max_ack_pending: 256,
  });

  return connection.jetstream().consumers.get(stream, name);
}

async function deliver<Payload>(options: Options<Payload>, message: JsMsg): Promise<void> {
  const alive = setInterval(() => message.working(), acknowledgeWithin / 3);
  try {
    const eventId = eventIdOf(message);
    const work = () => options.handle({ eventId, payload: message.json<Payload>() });
    await inTrace(message.headers?.get('traceparent'), work);
    message.ack();
  } catch (error) {
    await postpone(options, message, error);
  } finally {
    clearInterval(alive);
  }
}

export const eventIdOf = (message: JsMsg): string => message.headers?.get('Nats-Msg-Id') || `${message.seq}`;

async function postpone<Payload>(options: Options<Payload>, message: JsMsg, error: unknown): Promise<void> {
  const tries = message.info.redeliveryCount;
  const about = { subject: options.subject, group: options.group, tries, ...describeError(error) };

  if (tries < maximumTries) {
    options.log.warn(about, 'An event was not handled; it comes again.');
    message.nak(backOff[Math.min(tries - 1, backOff.length - 1)]);
    return;
  }

  options.log.error(about, 'An event was set aside after too many tries.');
  await options.connection.jetstream().publish(deadSubjectOf(options.subject, options.group), message.data);
  message.term();
}
