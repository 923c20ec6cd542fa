import { setTimeout } from 'node:timers/promises';
import { layNetwork } from '../../platform/network.ts';
import { type Platform, startPlatform } from '../../platform/platform.ts';
import type { Topology } from '../../platform/topology.ts';
import { breakOne } from '../breaks/break.ts';
import { type Break, planBreaks } from '../breaks/plan.ts';
import { placeProbes } from '../breaks/probes.ts';
import { createScribe } from '../history/scribe.ts';
import type { Options } from '../options.ts';
import { gather } from '../people/cast.ts';
import { startCrowd } from '../people/crowd.ts';
import { beginTrades } from '../people/trades/trades.ts';
import { entryOf } from '../plants/plants.ts';
import { collect } from './collect.ts';
import { untilQuiet } from './quiet.ts';
import { type Random, randomFrom } from './random.ts';
import { supervise } from './supervisor.ts';

type Say = (sentence: string) => void;

/** Many people at one address: its budgets are not what is looked at here. */
const settings = {
  LIMIT_CALLS: '1000000/60',
  LIMIT_IMAGES: '1000000/60',
  LIMIT_SECRETS: '100000/60',
  LIMIT_MAILS: '100000/60',
  LIMIT_SOCKETS: '100000/60',
};
const longestSettling = 150_000;
/** For each process: what has just started runs code that is not compiled yet, on cores that all of them share. */
const runIn = 2000;
/** The web client asks again four seconds after a catch-up that nobody answered. */
const screensSettle = 6000;

/** One topology from its start to its end, with all that happens written to `file`. */
export async function runFaults(topology: Topology, options: Options, file: string, say: Say): Promise<void> {
  const laid = options.cuts > 0 ? await layNetwork() : { reason: 'not asked for' };
  const network = 'network' in laid ? laid.network : null;
  if (!network) say(`The network is not cut: ${'reason' in laid ? laid.reason : ''}`);
  const entry = options.plant ? entryOf(options.plant) : undefined;
  try {
    const platform = await startPlatform(topology, { fronts: 2, settings, network, ...(entry && { entry }) });
    try {
      say(`${platform.processes.length} processes, ${platform.fronts.length} fronts`);
      await play(platform, network, options, file, say);
    } finally {
      await platform.stop();
    }
  } finally {
    await network?.remove();
  }
}

async function play(
  platform: Platform,
  network: Parameters<typeof breakOne>[2]['network'],
  options: Options,
  file: string,
  say: Say,
): Promise<void> {
  const scribe = createScribe(file);
  const random = randomFrom(options.seed);
  const deadline = { at: Number.POSITIVE_INFINITY };
  const stage = { fronts: platform.fronts, random, scribe, deadline };
  const cast = await gather(stage, options.people);
  const probes = await placeProbes(platform.fronts, scribe);
  const trades = await beginTrades(cast);
  const crowd = await startCrowd(cast, trades, options.pace);
  const supervisor = supervise([...platform.processes, ...Object.values({ ...platform.servers })]);
  const cuts = network ? options.cuts : 0;
  const breaks = planBreaks(platform, { ...options, cuts }, randomFrom(options.seed + 1));
  const warm = platform.processes.length * runIn;
  say(`${cast.actors.length} people talk; ${breaks.length} faults follow in ${warm / 1000} s`);

  let waiting: string[];
  try {
    await setTimeout(warm);
    await breakAll(breaks, options.minutes, { scribe, supervisor, probes, network }, random, say);
    deadline.at = Date.now() + 60_000;
    await crowd.finish();
    waiting = await untilQuiet(platform, longestSettling);
    say(
      waiting.length === 0
        ? 'All was told and handled'
        : `Not handled in time: ${waiting.slice(0, 5).join('; ')}`,
    );
    await setTimeout(screensSettle);
    await collect(cast, crowd, trades, platform.environment.DATABASE_URL ?? '');
  } finally {
    // What is stopped at the end shall not be started again, whatever went wrong.
    await supervisor.stop();
  }
  for (const reader of crowd.readers) reader.close();
  scribe.write({ type: 'settled', waiting, fallen: supervisor.fallen });
  await scribe.close();
}

async function breakAll(
  breaks: readonly Break[],
  minutes: number,
  tools: Parameters<typeof breakOne>[2],
  random: Random,
  say: Say,
): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  for (const [fault, one] of breaks.entries()) {
    if (Date.now() > end) {
      say(`Time is over: ${breaks.length - fault} faults were left out`);
      break;
    }
    await setTimeout(random.between(200, 1200));
    const took = await breakOne(fault, one, tools);
    const seconds = (took / 1000).toFixed(1);
    say(`${fault + 1}/${breaks.length} ${one.kind} ${one.target?.name ?? one.part}: ${seconds} s`);
  }
}
