import type { Event, PayloadOf } from '@allforone/contracts/contract';
import { connect, headers, JSONCodec, type JsMsg, type NatsConnection, StringCodec } from 'nats';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { consumeDurably, type Delivery, eventIdOf } from './durable-consumer.ts';
import { follow } from './follow.ts';
import { gatherWrites } from './gather-writes.ts';
import { natsOptions } from './nats-options.ts';
import { ensureStreams, subjectOf } from './streams.ts';

const json = JSONCodec<unknown>();
const text = StringCodec();

export interface OutgoingEvent {
  id: string;
  subject: string;
  /** JSON text. */
  payload: string;
  traceparent: string | null;
}

export interface Bus {
  /** Resolves when JetStream has stored the event; the same id is stored once within two minutes. */
  publish(event: OutgoingEvent): Promise<void>;
  consume<E extends Event>(
    group: string,
    event: E,
    handle: (delivery: Delivery<PayloadOf<E>>) => Promise<void>,
  ): Promise<void>;
  /** Every event of these kinds from now on to each process, in order, and without gaps while it lives. */
  follow(
    events: readonly Event[],
    handle: (event: Event, delivery: Delivery<unknown>) => void,
  ): Promise<void>;
  hear<E extends Event>(event: E, handle: (payload: PayloadOf<E>) => void): void;
  onReconnect(listener: () => void): void;
  isConnected(): boolean;
  stopConsuming(): Promise<void>;
  close(): Promise<void>;
}

/** The events' side of NATS: JetStream where nothing may be lost, plain subjects where only the present counts. */
export async function connectBus(config: Config, log: Logger): Promise<Bus> {
  const connection = await connect({ ...natsOptions(config.natsUrl), name: `${config.namespace}-events` });
  gatherWrites(connection);
  const stream = await ensureStreams(connection, config.namespace);
  const jetstream = connection.jetstream();
  const consumers: { stop(): Promise<void> }[] = [];
  const onReconnect: (() => void)[] = [];
  void watch(connection, log, onReconnect);

  return {
    async publish({ id, subject, payload, traceparent }) {
      const carried = headers();
      if (traceparent) carried.set('traceparent', traceparent);
      await jetstream.publish(subject, text.encode(payload), { msgID: id, timeout: 5000, headers: carried });
    },
    async consume(group, event, handle) {
      const subject = subjectOf(config.namespace, event);
      consumers.push(await consumeDurably({ connection, stream, group, subject, log, handle }));
    },
    async follow(events, handle) {
      const bySubject = new Map(events.map((event) => [subjectOf(config.namespace, event), event]));
      const hear = (message: JsMsg) => {
        const event = bySubject.get(message.subject);
        if (!event) return;
        handle(event, { eventId: eventIdOf(message), payload: message.json() });
      };
      consumers.push(await follow(connection, stream, `${config.namespace}.events.>`, hear));
    },
    hear(event, handle) {
      const callback = (_error: unknown, message: { data: Uint8Array }) =>
        handle(json.decode(message.data) as never);
      connection.subscribe(subjectOf(config.namespace, event), { callback });
    },
    onReconnect: (listener) => void onReconnect.push(listener),
    isConnected: () => !connection.isClosed() && connection.getServer() !== '',
    stopConsuming: async () => void (await Promise.all(consumers.map((consumer) => consumer.stop()))),
    close: () => connection.drain().catch(() => connection.close()),
  };
}

async function watch(connection: NatsConnection, log: Logger, listeners: (() => void)[]): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type === 'disconnect') log.warn('The bus is out of reach.');
    if (status.type !== 'reconnect') continue;
    log.info('The bus is back.');
    for (const listener of listeners) listener();
  }
}
