import type { Row, Section } from '../bench/section.ts';
import { arrive } from '../people/person.ts';
import { startPlatform } from '../platform/platform.ts';
import { copyBare } from './bare-copy.ts';
import { contentFrom, sha256Of } from './content.ts';
import { watchMemory } from './memory.ts';
import { rateOf } from './rate.ts';
import { begin, fetchBack, send } from './transfer.ts';

/** Bytes; `BENCH_FILE_SIZE=500000000` for a quick look. */
const size = Number(process.env.BENCH_FILE_SIZE || 5_000_000_000);
/** Megabytes by which the front may grow while a file goes through it. */
const mostGrowth = 100;

export const filesSection: Section = {
  name: 'files',
  title: 'What one large file costs on its way in and out',
  about: [
    `One file of ${(size / 1e9).toLocaleString('en')} GB through a real platform, each service in a process of its own: sent by tus in one request, hashed,`,
    'fetched back, and compared by its checksum. The floor is a server that only writes what comes to a file and sends',
    'it back, in the same run on the same disk. Going in, all is read once more to know that what is on the disk is',
    'what was sent.',
  ].join(' '),
  run,
};

async function run(): Promise<Row[]> {
  const platform = await startPlatform('perService', { settings: { LIMIT_CALLS: '100000/60' } });
  try {
    const [base = ''] = platform.fronts;
    const front = platform.processes.find(({ services }) => services.includes('bff'));
    const floor = await copyBare(platform.folder, size);
    const sha256 = await sha256Of(contentFrom(size));
    const person = await arrive(base, 'Awa Bathily');
    const home = { name: 'Les Amis', template: 'community', language: 'fr' };
    const { id } = await person.call<{ id: string }>('organizations.create', home);

    const growth = watchMemory(front?.pid ?? 0);
    let fileId = '';
    const up = await rateOf(size, async () => {
      fileId = await send(person, await begin(person, id, size, sha256), size, 0);
    });
    const grownUp = growth();
    const growthDown = watchMemory(front?.pid ?? 0);
    let fetched = '';
    const down = await rateOf(size, async () => {
      fetched = await sha256Of(await fetchBack(person, fileId));
    });
    const grownDown = growthDown();
    if (fetched !== sha256) throw new Error('What came back is not what was sent.');

    return [
      { what: 'in', measured: up, unit: 'MB/s', floor: { what: 'bare copy', measured: floor.up } },
      { what: 'out', measured: down, unit: 'MB/s', floor: { what: 'bare copy', measured: floor.down } },
      { what: 'growth of the front, in', measured: grownUp, unit: 'MB', goal: { atMost: mostGrowth } },
      { what: 'growth of the front, out', measured: grownDown, unit: 'MB', goal: { atMost: mostGrowth } },
    ];
  } finally {
    await platform.stop();
  }
}
