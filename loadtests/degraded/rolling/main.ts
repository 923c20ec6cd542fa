import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Platform } from '../../platform/platform.ts';
import { startPlatform } from '../../platform/platform.ts';
import type { PlatformProcess } from '../../platform/platform-process.ts';
import { startBalancer } from '../balancer/balancer.ts';
import { writeRow } from '../village/table.ts';
import { failed, percentile, slowest, Tally } from '../village/tally.ts';
import { generous, settle } from '../village/village.ts';
import { live } from './neighbour.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/**
 * Every process of the platform in two copies is ended and started again, one after the other, while people work:
 * nobody may notice. `--plant=kill` ends them without a word, to see that somebody would.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '8' },
    pause: { type: 'string', default: '150' },
    plant: { type: 'string', default: '' },
  },
});
const settings = { ...generous, DRAIN_SECONDS: '2' };
const platform = await startPlatform('replicated', { settings });
const balancer = await startBalancer(platform.fronts);
const tally = new Tally();
const isGood = await roll().finally(async () => {
  await balancer.stop();
  await platform.stop();
});
process.exit(isGood ? 0 : 1);

async function roll(): Promise<boolean> {
  await untilReady();
  const village = await settle(balancer.address, Number(values.people));
  const neighbours = await Promise.all(
    village.people.map((person) => live(village, person, tally, Number(values.pause))),
  );
  await setTimeout(2000);
  writeRow('process', 'calls', 'failed', 'p95 ms', 'slowest', 'lines back');
  for (const each of platform.processes) {
    const [from, before] = [performance.now(), returns()];
    await again(each);
    const deeds = tally.during(from, performance.now());
    writeRow(
      each.name,
      deeds.length,
      failed(deeds).length,
      percentile(deeds, 0.95),
      slowest(deeds),
      returns() - before,
    );
  }
  await setTimeout(2000);
  await Promise.all(neighbours.map((each) => each.stop()));
  await Promise.all(neighbours.map((each) => each.leave()));

  const sent = neighbours.flatMap((each) => each.sent);
  const unseen = neighbours.reduce((sum, { seen }) => sum + sent.filter((id) => !seen.has(id)).length, 0);
  const failures = failed(tally.deeds);
  writeRow(
    'in all',
    tally.deeds.length,
    failures.length,
    percentile(tally.deeds, 0.95),
    slowest(tally.deeds),
    returns(),
  );
  for (const { path, error, milliseconds } of failures.slice(0, 20))
    writeRow(path, error?.code ?? '', milliseconds, error?.said ?? '');
  process.stdout.write(`${sent.length} messages to ${neighbours.length} people: ${unseen} not seen\n`);

  return failures.length === 0 && unseen === 0;

  function returns(): number {
    return neighbours.reduce((sum, each) => sum + each.returns(), 0);
  }
}

async function again(each: PlatformProcess): Promise<void> {
  if (values.plant === 'kill') await each.kill('SIGKILL');
  else await each.stop();
  await each.start();
  await untilReady();
  await setTimeout(1000);
}

async function untilReady(): Promise<void> {
  while (balancer.ready() < platform.fronts.length || !(await everyoneThere(platform))) await setTimeout(100);
}

/** Both copies of everything take part again, by the word of every front. */
async function everyoneThere({ fronts }: Platform): Promise<boolean> {
  const states = fronts.map(async (front) => {
    const { services } = (await (await fetch(`${front}/health`)).json()) as {
      services: Record<string, string>;
    };

    return Object.values(services).every((state) => state === 'up');
  });

  return (await Promise.all(states)).every(Boolean);
}
