import { AckPolicy, connect, type NatsConnection } from 'nats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropHandled } from './handled-events.ts';
import { natsOptions } from './nats-options.ts';
import { ensureStreams } from './streams.ts';

const namespace = `t${Date.now().toString(36)}handled`;
let connection: NatsConnection;
let stream: string;

beforeAll(async () => {
  connection = await connect(natsOptions(process.env.NATS_URL ?? ''));
  stream = await ensureStreams(connection, namespace);
});
afterAll(async () => {
  const manager = await connection.jetstreamManager();
  for (const kind of ['events', 'dead']) await manager.streams.delete(`${namespace}_${kind}`);
  await connection.close();
});

const later = () => new Date(Date.now() + 1000);
const tell = (name: string) => connection.jetstream().publish(`${namespace}.events.notes.${name}`);

async function listen(group: string, name: string) {
  const manager = await connection.jetstreamManager();
  const filter_subject = `${namespace}.events.notes.${name}`;
  await manager.consumers.add(stream, {
    durable_name: group,
    filter_subject,
    ack_policy: AckPolicy.Explicit,
  });

  return connection.jetstream().consumers.get(stream, group);
}

/** Sequences of the first and the last event that are still there, and how many. */
async function left() {
  const { state } = await (await connection.jetstreamManager()).streams.info(stream);

  return { first: state.first_seq, last: state.last_seq, count: state.messages };
}

test('what every group has handled goes once it is old, and what one waits for stays with all after it', async () => {
  await tell('written');
  await dropHandled(connection, stream, later());
  expect(await left(), 'nobody listens yet').toMatchObject({ count: 1 });

  const [written, changed] = [await listen('a', 'written'), await listen('b', 'changed')];
  for (const name of ['changed', 'written', 'written', 'changed']) await tell(name);
  const handle = async (from: typeof written) => (await from.next())?.ackAck();
  for (let n = 0; n < 3; n++) await handle(written);
  await handle(changed);

  await dropHandled(connection, stream, new Date(Date.now() - 60_000));
  expect(await left(), 'it is not old').toMatchObject({ count: 5 });

  await dropHandled(connection, stream, later());
  expect(await left(), 'b has handled the second, and waits for the fifth').toEqual({
    first: 3,
    last: 5,
    count: 3,
  });

  await handle(changed);
  await dropHandled(connection, stream, later());
  expect(await left(), 'nobody waits').toMatchObject({ count: 0 });

  await tell('changed');
  await dropHandled(connection, stream, later());
  expect(await left(), 'b waits again').toMatchObject({ count: 1 });
});
