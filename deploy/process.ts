import { readConfig } from '@allforone/runtime/config';
import { type Node, startNode } from '@allforone/runtime/node';
import { loadServices, serviceNames } from './beginnings.ts';

const names = [...serviceNames, 'bff'];

export interface RunningProcess {
  /** Where the front answers; null in a process that does not run it. */
  address: string | null;
  stop(): Promise<void>;
}

/**
 * One process of the platform: all of it, or the part that `SERVICES` names (`SERVICES=chat,accounts`).
 * @throws Error that says which setting is wrong.
 */
export async function startProcess(env: Record<string, string | undefined>): Promise<RunningProcess> {
  const config = readConfig(env);
  const wanted = config.services.length > 0 ? config.services : names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`SERVICES: unknown ${unknown.join(', ')}; there are ${names.join(', ')}.`);

  const node = await startNode(config, await loadServices((name) => wanted.includes(name)));
  const front = wanted.includes('bff') ? await startFront(node) : null;

  return {
    address: front?.address ?? null,
    stop: async () => {
      await front?.stop();
      await node.stop();
    },
  };
}

/** Loaded where it runs alone: a third of the time in which a service comes back is spent on loading code. */
async function startFront(node: Node) {
  const { startBff } = await import('@allforone/bff/main');

  return await startBff(node);
}
