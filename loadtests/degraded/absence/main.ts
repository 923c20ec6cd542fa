import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildCast } from '@allforone/deploy/proofs/cast/cast';
import { contracts, type ServiceName } from '@allforone/deploy/proofs/cast/contracts';
import { startPlatform } from '../../platform/platform.ts';
import { writeRow } from '../village/table.ts';
import { Tally } from '../village/tally.ts';
import { generous } from '../village/village.ts';
import { judge } from './judge.ts';
import { worldOf } from './platform-world.ts';
import { findProbes, load, type Probe, type Shot } from './probe.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/**
 * Each service is ended in turn, and everything is asked that the platform can do. `--plant=pause` lets them hang
 * instead, so that everybody waits for who is not there: the run then has to fail.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    plant: { type: 'string', default: '' },
  },
});
/** Longer than anybody remembers what a service said. */
const forgottenAfter = 11_000;
const platform = await startPlatform('perService', { settings: generous });
const world = await worldOf(platform);
const [front = ''] = platform.fronts;
const problems: string[] = [];

try {
  const cast = await buildCast(world);
  const whole = new Tally();
  const probes = await findProbes(cast, front, whole);
  writeRow('away', 'asked', 'worked', 'refused', 'wrong', 'p95 ms', 'slowest', 'refused in');
  problems.push(...judge(null, whole));
  for (const service of Object.keys(contracts) as ServiceName[]) {
    if (values.only && values.only !== service) continue;
    problems.push(...judge(service, await without(service, cast, probes)));
  }
} finally {
  await world.stop();
  await platform.stop();
}
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);

async function without(service: ServiceName, cast: Parameters<typeof load>[0], probes: readonly Probe[]) {
  const tally = new Tally();
  const shots: Shot[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const probe of probes) shots.push(await load(cast, front, probe));
  const away = platform.processes.filter(({ services }) => services.includes(service));
  await Promise.all(away.map((each) => (values.plant === 'pause' ? each.kill('SIGSTOP') : each.stop())));
  if (values.plant === '') await setTimeout(forgottenAfter);
  for (const { fire } of shots.toSorted(readingFirst)) await fire(tally);
  await Promise.all(away.map((each) => (values.plant === 'pause' ? each.kill('SIGCONT') : each.start())));
  while (!(await isBack(service))) await setTimeout(100);

  return tally;
}

/** What is written may replace what another asking was prepared to read. */
function readingFirst(one: Shot, other: Shot): number {
  return Number(other.isReading) - Number(one.isReading);
}

async function isBack(service: ServiceName): Promise<boolean> {
  const { services } = (await (await fetch(`${front}/health`)).json()) as {
    services: Record<string, string>;
  };

  return services[service] === 'up';
}
