import { availableParallelism, loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Network } from '../../platform/network.ts';
import type { Scribe } from '../history/scribe.ts';
import type { Supervisor } from '../run/supervisor.ts';
import type { Break } from './plan.ts';
import type { Probe } from './probes.ts';

interface Tools {
  scribe: Scribe;
  supervisor: Supervisor;
  probes: readonly Probe[];
  network: Network | null;
}

const pauseFor = 5000;
const mostPatient = 60_000;

/** Breaks one thing, and resolves once every service answers through every front again, or a minute later. */
export async function breakOne(fault: number, { part, kind, target }: Break, tools: Tools): Promise<number> {
  const at = Date.now();
  if (kind === 'kill' && target) {
    tools.supervisor.expect(target);
    await target.kill('SIGKILL');
  }
  if (kind === 'pause' && target) {
    await target.kill('SIGSTOP');
    await setTimeout(pauseFor);
    await target.kill('SIGCONT');
  }
  if (kind === 'cut') {
    await tools.network?.cut();
    await setTimeout(pauseFor);
    await tools.network?.mend();
  }
  const mendedAt = Date.now();
  const load = (loadavg()[0] ?? 0) / availableParallelism();
  tools.scribe.write({ type: 'fault', fault, part, kind, at, mendedAt, load });

  const times = await Promise.all(
    tools.probes.map(async ({ front, service, untilAnswered }) => {
      const after = await untilAnswered(mendedAt, mostPatient);
      tools.scribe.write({ type: 'recovery', fault, front, service, after });

      return after ?? mostPatient;
    }),
  );

  return Math.max(...times);
}
