import type { Event, PayloadOf } from '@allforone/contracts/contract';
import { Redis } from 'ioredis';
import { connect } from 'nats';
import { natsOptions } from '../bus/nats-options.ts';
import { subjectOf } from '../bus/streams.ts';
import type { Config } from '../config.ts';
import { newId } from '../id.ts';

interface Recorded {
  subject: string;
  payload: unknown;
}

export interface RecordedEvents {
  of<E extends Event>(event: E): PayloadOf<E>[];
  told<E extends Event>(event: E, fits?: (payload: PayloadOf<E>) => boolean): Promise<PayloadOf<E>>;
  tell<E extends Event>(event: E, payload: PayloadOf<E>): Promise<void>;
  /** Resolves once everything stored so far is written down. */
  flush(): Promise<void>;
  /** Number of the last fact ever told, and the one up to which everybody who listens has handled them. */
  progress(): Promise<{ told: number; handled: number }>;
  stop(): Promise<void>;
}

/** Writes down everything a world tells; at the end removes what it left on the bus and in Redis. */
export async function recordEvents(config: Config): Promise<RecordedEvents> {
  const connection = await connect(natsOptions(config.natsUrl));
  const recorded: Recorded[] = [];
  connection.subscribe(`${config.namespace}.events.>`, {
    callback: (_error, message) => void recorded.push({ subject: message.subject, payload: message.json() }),
  });
  await connection.flush();

  const manager = await connection.jetstreamManager();
  const stream = `${config.namespace}_events`;

  return { of, told, tell, flush: () => connection.flush(), progress, stop };

  async function progress(): Promise<{ told: number; handled: number }> {
    const { state } = await manager.streams.info(stream);
    let handled = state.last_seq;
    for await (const consumer of manager.consumers.list(stream)) {
      const isDone = consumer.num_pending + consumer.num_ack_pending === 0;
      if (!isDone) handled = Math.min(handled, consumer.ack_floor.stream_seq);
    }

    return { told: state.last_seq, handled };
  }

  function of<E extends Event>(event: E): PayloadOf<E>[] {
    const subject = subjectOf(config.namespace, event);

    return recorded
      .filter((entry) => entry.subject === subject)
      .map((entry) => entry.payload as PayloadOf<E>);
  }

  async function told<E extends Event>(event: E, fits: (payload: PayloadOf<E>) => boolean = () => true) {
    const deadline = Date.now() + 5000;
    while (Date.now() < deadline) {
      const found = of(event).find(fits);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }

    throw new Error(`Nobody told ${event.service}.${String(event.name)} within 5 s.`);
  }

  async function tell<E extends Event>(event: E, payload: PayloadOf<E>): Promise<void> {
    const written = JSON.stringify(event.payload.parse(payload));
    await connection.jetstream().publish(subjectOf(config.namespace, event), written, { msgID: newId() });
  }

  async function stop(): Promise<void> {
    for (const kind of ['events', 'dead']) await manager.streams.delete(`${config.namespace}_${kind}`);
    await connection.close();
    const redis = new Redis(config.redisUrl);
    for await (const keys of redis.scanStream({ match: `${config.namespace}*`, count: 500 })) {
      if ((keys as string[]).length > 0) await redis.del(keys as string[]);
    }
    redis.disconnect();
  }
}
