import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '@allforone/deploy/local/port';
import { buildWebClient } from '@allforone/deploy/local/web-client';
import { startPlatform } from '../../platform/platform.ts';
import { runPlaywright } from '../../platform/playwright.ts';
import { checkout, type Topology, topologies } from '../../platform/topology.ts';
import { startBalancer } from '../balancer/balancer.ts';
import { generous } from '../village/village.ts';
import { startControl } from './control.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/**
 * The browser journeys, on every way to run the platform: `[topology ...] [-- arguments for Playwright]`. Two fronts
 * stand behind a balancer that remembers nobody. Where each service is a process, each is then ended under the eyes of
 * a person.
 */
const [ours = [], theirs = []] = splitAt(process.argv.slice(2), '--');
const chosen = ours.length > 0 ? (ours as Topology[]) : topologies;
const webDir = join(checkout, 'web/dist');
await buildWebClient((sentence) => process.stdout.write(`${sentence}\n`));

const outcomes = [];
for (const topology of chosen) outcomes.push({ topology, code: await journeysOn(topology) });
for (const { topology, code } of outcomes)
  process.stdout.write(`${topology.padEnd(12)} ${code === 0 ? 'passed' : 'failed'}\n`);
process.exit(outcomes.every(({ code }) => code === 0) ? 0 : 1);

async function journeysOn(topology: Topology): Promise<number> {
  const port = await freePort();
  const settings = { ...generous, WEB_DIR: webDir, PUBLIC_URL: `http://127.0.0.1:${port}` };
  const platform = await startPlatform(topology, { settings });
  const balancer = await startBalancer(platform.fronts, port);
  try {
    while (balancer.ready() < platform.fronts.length) await setTimeout(50);
    process.stdout.write(`\n${topology}: ${platform.processes.length} processes\n`);

    const settings = { BASE_URL: balancer.address, OPERATOR_KEY: platform.environment.OPERATOR_KEY };
    const code = await runPlaywright(settings, theirs);
    if (code !== 0 || topology !== 'perService') return code;

    const control = await startControl(platform);
    return await runPlaywright({ ...settings, PLATFORM_CONTROL: control.address }).finally(control.stop);
  } finally {
    await balancer.stop();
    await platform.stop();
  }
}

function splitAt(values: string[], mark: string): [string[], string[]] {
  const index = values.indexOf(mark);

  return index < 0 ? [values, []] : [values.slice(0, index), values.slice(index + 1)];
}
