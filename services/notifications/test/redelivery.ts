import { natsOptions } from '@allforone/runtime/bus/nats-options';
import { startNode } from '@allforone/runtime/node';
import type { ServiceDefinition } from '@allforone/runtime/service';
import type { World } from '@allforone/runtime/testing';
import { type ConsumerInfo, connect, type JetStreamManager } from 'nats';

/** Every event that a service ever heard comes once more, as after a crash before each acknowledgement. */
export async function redeliverAll(world: World, service: ServiceDefinition): Promise<number> {
  const connection = await connect(natsOptions(world.config.natsUrl));
  const manager = await connection.jetstreamManager();
  const stream = `${world.config.namespace}_events`;
  const heard = await consumersOf(manager, stream, service);
  for (const { name } of heard) await manager.consumers.delete(stream, name);

  const node = await startNode(world.config, [service]);
  while ((await consumersOf(manager, stream, service)).some(isBehind)) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await node.stop();
  await connection.close();

  return heard.reduce((total, { delivered }) => total + delivered.consumer_seq, 0);
}

async function consumersOf(manager: JetStreamManager, stream: string, { name }: ServiceDefinition) {
  const all = await manager.consumers.list(stream).next();

  return all.filter((consumer) => consumer.name.startsWith(`${name}-`));
}

const isBehind = ({ num_pending, num_ack_pending }: ConsumerInfo) => num_pending + num_ack_pending > 0;
