import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBff } from '@allforone/bff/main';
import { type Node, startNode } from '@allforone/runtime/node';
import { startWorld, type World } from '@allforone/runtime/testing';
import { services } from '../../all-services.ts';

export interface House {
  world: World;
  /** Of the front: every call of it goes over the bus. */
  node: Node;
  /** Where the front answers. */
  address: string;
  stop(): Promise<void>;
}

/** Limits would hide what lies behind them, and have tests of their own. */
const limits = {
  LIMIT_CALLS: '9000000/60',
  LIMIT_SECRETS: '9000000/60',
  LIMIT_MAILS: '9000000/60',
  LIMIT_SOCKETS: '9000000/60',
};

/**
 * Every service and the real front, with a small web client, in this process.
 * @param settings - by the names of the environment, limits of the front included.
 */
export async function startHouse(settings: Record<string, string> = {}): Promise<House> {
  const before = { ...process.env };
  Object.assign(process.env, limits, settings);
  const webDir = await buildWebClient();
  const fixed = { HOST: '127.0.0.1', PORT: '0', WEB_DIR: webDir, LOG_LEVEL: 'fatal' };
  const world = await startWorld(services, { ...fixed, ...settings });
  const node = await startNode(world.config, []);
  const front = await startBff(node);

  return {
    world,
    node,
    address: front.address,
    async stop() {
      await front.stop();
      await node.stop();
      await world.stop();
      await rm(webDir, { recursive: true });
      for (const name of Object.keys({ ...limits, ...settings })) delete process.env[name];
      Object.assign(process.env, before);
    },
  };
}

async function buildWebClient(): Promise<string> {
  const webDir = await mkdtemp(join(tmpdir(), 'allforone-hostile-'));
  await mkdir(join(webDir, 'assets'));
  await writeFile(join(webDir, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
  await writeFile(join(webDir, 'assets/app-a1b2c3.js'), 'console.log(1)');

  return webDir;
}
