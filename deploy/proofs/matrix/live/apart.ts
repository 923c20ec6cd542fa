import type { Action } from '@allforone/contracts/contract';
import { startNode } from '@allforone/runtime/node';
import type { ServiceDefinition } from '@allforone/runtime/service';
import { startWorld, type World } from '@allforone/runtime/testing';
import { services } from '../../../all-services.ts';
import { byBus } from '../by-bus.ts';

/** A world in which each service has a node of its own: they share nothing but the servers. */
export async function startApart(): Promise<World> {
  // The world itself runs the one that people sign up with.
  const [first, others] = [services.slice(0, 1), services.slice(1)];
  const world = await startWorld(first);
  const nodes = await Promise.all(others.map((service) => startNode(world.config, [service])));
  await Promise.all(others.map((service) => reached(world, service)));

  return {
    ...world,
    settled: async () => {
      for (const { name } of services) {
        while ((await world.sql(name, 'select 1 from outbox limit 1')).length > 0) await pause(10);
      }
    },
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()));
      await world.stop();
    },
  };
}

/** Nodes find each other a moment after they have started. */
async function reached(world: World, { name, handlers }: ServiceDefinition): Promise<void> {
  const action = handlers[0]?.action as Action;
  for (let tries = 0; tries < 200; tries += 1) {
    const outcome = await byBus(world)(action, {}, null);
    if (!('code' in outcome && outcome.code === 'unavailable')) return;
    await pause(50);
  }

  throw new Error(`${name} is out of reach after 10 s.`);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
