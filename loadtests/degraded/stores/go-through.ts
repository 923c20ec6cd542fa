import { setTimeout } from 'node:timers/promises';
import type { Platform } from '../../platform/platform.ts';
import { errandsOf } from '../village/errands.ts';
import { writeRow } from '../village/table.ts';
import { type Deed, slowest, Tally } from '../village/tally.ts';
import type { Village } from '../village/village.ts';
import { healthOf } from './health.ts';
import type { Trouble } from './trouble.ts';

/** The limit of a call, and what a busy machine adds to it. */
const limit = 5000 + 1000;
const wellWithin = 10_000;

/** People go on while the trouble is there. @returns what was not as it should be. */
export async function goThrough(
  trouble: Trouble,
  platform: Platform,
  village: Village,
  milliseconds: number,
): Promise<string[]> {
  const meanwhile = new Tally();
  await trouble.begin(platform);
  const until = performance.now() + milliseconds;
  const health = (async () => {
    await setTimeout(milliseconds / 2);

    return healthOf(platform);
  })();
  const lives = village.people.map(async (_, place) => {
    for (let turn = place; performance.now() < until; turn += 1) await doOne(village, place, turn, meanwhile);
  });
  await Promise.all(lives);
  const said = await health;
  await trouble.end(platform);
  const well = await untilWell(village);
  while ((await healthOf(platform)) !== 'up') await setTimeout(100);

  return judged(trouble, meanwhile, said, well);
}

async function doOne(village: Village, place: number, turn: number, tally: Tally): Promise<void> {
  const errands = errandsOf(village);
  const [path, input] = errands[turn % errands.length] as [string, object];
  await tally.time(path, async () => village.people[place]?.call(path, input));
  await setTimeout(100);
}

/** Until each errand was done once more, one after the other; longer than a minute is for ever. */
async function untilWell(village: Village): Promise<number> {
  const since = performance.now();
  for (
    let turn = 0, count = errandsOf(village).length;
    turn < count && performance.now() - since < 60_000;
  ) {
    const tally = new Tally();
    await doOne(village, 0, turn, tally);
    if (tally.deeds[0]?.error === null) turn += 1;
    else turn = 0;
  }

  return performance.now() - since;
}

function judged({ name, isFelt }: Trouble, { deeds }: Tally, said: string, well: number): string[] {
  const worked = deeds.filter(({ error }) => error === null);
  const refused = deeds.filter(({ error }) => error?.code === 'unavailable');
  const wrong = deeds.filter((deed) => !worked.includes(deed) && !refused.includes(deed));
  const late = deeds.filter((deed) => deed.milliseconds > limit);
  writeRow(
    name,
    deeds.length,
    worked.length,
    refused.length,
    wrong.length,
    slowest(deeds),
    (well / 1000).toFixed(1),
    said,
  );

  return [
    ...new Set([
      ...wrong.map((deed) => `${name}: ${told(deed)} is no way to say it`),
      ...late.map((deed) => `${name}: ${told(deed)} came late`),
      ...(isFelt && refused.length === 0 ? [`${name}: nobody felt it`] : []),
      ...(isFelt && said === 'up' ? [`${name}: health says that all is well`] : []),
      ...(well > wellWithin ? [`${name}: well again only after ${Math.round(well)} ms`] : []),
    ]),
  ];
}

const told = ({ path, error, milliseconds }: Deed) =>
  `${path} (${error ? `${error.code} ${error.said}` : 'worked'}, ${Math.round(milliseconds / 1000)} s)`;
