import type { JsMsg, NatsConnection } from 'nats';

const heartbeatEvery = 1000;

/**
 * Tells this process of everything that is stored from now on, in its order and once, also what is stored while it is
 * cut off. Nothing is acknowledged, so each process hears all and nothing is written for it.
 */
export async function follow(
  connection: NatsConnection,
  stream: string,
  filterSubjects: string,
  hear: (message: JsMsg) => void,
): Promise<{ stop(): Promise<void> }> {
  const manager = await connection.jetstreamManager();
  const { state } = await manager.streams.info(stream);
  const begin = { filterSubjects, opt_start_seq: state.last_seq + 1 };
  const consumer = await connection.jetstream().consumers.get(stream, begin);
  const messages = await consumer.consume({
    max_messages: 500,
    idle_heartbeat: heartbeatEvery,
    callback: hear,
  });

  return { stop: async () => void (await messages.close()) };
}
