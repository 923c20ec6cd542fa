import { setTimeout } from 'node:timers/promises';
import { type Node, startNode } from '@allforone/runtime/node';
import { startWorld, type World } from '@allforone/runtime/testing';
import { signUpPerson } from '@allforone/runtime/testing/person';
import { services } from '../../all-services.ts';
import { freePort } from '../../local/port.ts';
import { type Child, startChild } from './child.ts';
import { inReach } from './in-reach.ts';
import { word } from './plant.ts';

export interface House {
  /** As every world, but its services run in a process of their own. */
  world: World;
  node: Node;
  address: string;
  child: Child;
  stop(): Promise<void>;
}

const limits = { LIMIT_CALLS: '9000000/60', LIMIT_SECRETS: '9000000/60', LIMIT_MAILS: '9000000/60' };

/** The whole platform in one process that tells all it can, behind one proxy. */
export async function startHouse(): Promise<House> {
  const empty = await startWorld([], { LOG_LEVEL: 'fatal' });
  const { config } = empty;
  const port = await freePort();
  const child = startChild('deploy/main.ts', {
    DATABASE_URL: config.databaseUrl,
    NAMESPACE: config.namespace,
    FILES_DIR: config.filesDir,
    APP_SECRET: config.appSecret,
    OPERATOR_KEY: config.operatorKey,
    PUBLIC_URL: config.publicUrl,
    LOG_LEVEL: 'debug',
    TRUSTED_PROXIES: '1',
    PORT: `${port}`,
    ...limits,
  });
  const address = `http://127.0.0.1:${port}`;
  await isReady(address, child);
  const node = await startNode(config, []);
  for (const { handlers } of services)
    for (const { action } of handlers.slice(0, 1)) await inReach(empty, action);
  const world: World = {
    ...empty,
    person: (name) => signUpPerson(`${name} ${word('name')}`, services, empty.call),
    settled: () => settled(empty),
  };

  return {
    world,
    node,
    address,
    child,
    stop: async () => {
      await child.stop();
      await node.stop();
      await empty.stop();
    },
  };
}

async function isReady(address: string, child: Child): Promise<void> {
  const deadline = Date.now() + 50_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${address}/ready`).catch(() => null);
    if (answer?.ok) return;
    await setTimeout(100);
  }

  throw new Error(`Not ready after 50 s: ${child.log()}`);
}

async function settled(world: World): Promise<void> {
  for (const { name } of services) {
    while ((await world.sql(name, 'select 1 from outbox limit 1')).length > 0) await setTimeout(20);
  }
  await world.settled();
}
