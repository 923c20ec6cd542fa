import type { ConsumerInfo, JetStreamManager, NatsConnection } from 'nats';

const minute = 60_000;
/** Kept that long although handled, for whoever looks into what happened. */
const keepHandled = 60 * minute;
const sweepEvery = 10 * minute;

/** Removes, from time to time, what nobody waits for: the events carry what people wrote, and who deleted it means it. */
export function sweepHandled(connection: NatsConnection, stream: string): void {
  const timer = setInterval(() => {
    dropHandled(connection, stream, new Date(Date.now() - keepHandled)).catch(() => undefined);
  }, sweepEvery).unref();
  void connection.closed().then(() => clearInterval(timer));
}

/** Drops the events told before a moment that every group has handled, up to the first that one has not. */
export async function dropHandled(connection: NatsConnection, stream: string, before: Date): Promise<void> {
  const manager = await connection.jetstreamManager();
  const { state } = await manager.streams.info(stream);
  const consumers: ConsumerInfo[] = [];
  for await (const consumer of manager.consumers.list(stream)) consumers.push(consumer);
  if (consumers.length === 0) return;

  const handled = Math.min(...consumers.map((consumer) => handledBy(consumer, state.last_seq)));
  const last = await lastToldBefore(manager, stream, before, { from: state.first_seq, to: handled });
  if (last >= state.first_seq) await manager.streams.purge(stream, { seq: last + 1 });
}

/** A group with nothing left is past all others' events, too; where it waits, the floor is its last without a gap. */
function handledBy(consumer: ConsumerInfo, last: number): number {
  const isDone = consumer.num_pending === 0 && consumer.num_ack_pending === 0;

  return isDone ? last : consumer.ack_floor.stream_seq;
}

/** By halves, for sequences rise with time; one that is gone already counts as old. */
async function lastToldBefore(
  manager: JetStreamManager,
  stream: string,
  before: Date,
  { from, to }: { from: number; to: number },
): Promise<number> {
  let [low, high] = [from, to];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const message = await manager.streams.getMessage(stream, { seq: middle }).catch(() => null);
    if (message && message.time >= before) high = middle - 1;
    else low = middle + 1;
  }

  return high;
}
