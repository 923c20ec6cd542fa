import type { Row, Section } from '../bench/section.ts';
import { withServers } from '../platform/with-servers.ts';
import { compare } from './compare.ts';
import { type GrownWorld, startGrownWorld } from './grown-world.ts';
import { type Asking, everyAction } from './inputs/every-action.ts';
import { scannedBy } from './plans.ts';
import { grown, onePage } from './sizes.ts';
import { statementsOf } from './statements.ts';

const timesEmptyAtMost = 1.5;

export const growthSection: Section = {
  name: 'growth',
  title: 'With a million messages',
  about: `Every query of every contract, asked by turns of a database that holds one page of everything and of one with ${[
    `${grown.messages.toLocaleString('en')} messages (${grown.messagesTogether.toLocaleString('en')} of them in one conversation)`,
    `${grown.members.toLocaleString('en')} members in one organisation`,
    `${grown.projects.toLocaleString('en')} projects in it`,
    `${grown.organizations.toLocaleString('en')} organisations`,
  ].join(
    ', ',
  )}: milliseconds within which 95 of 100 are answered. Both give as many rows: as many as the small one has, up to a page. The statements of each are explained: none may read a big table whole.`,
  run: () =>
    withServers((urls) => {
      Object.assign(process.env, urls);

      return measure();
    }),
};

async function measure(): Promise<Row[]> {
  const [empty, full] = [await startGrownWorld(onePage), await startGrownWorld(grown)];
  try {
    const queries = everyAction().filter(({ action }) => action.kind === 'query');
    const rows: Row[] = [];
    for (const asking of queries) rows.push(await rowOf(empty, full, asking));
    const scanned = new Set<string>();
    for (const asking of queries) for (const table of await scannedIn(full, asking)) scanned.add(table);
    const tables = scanned.size > 0 ? `: ${[...scanned].join(', ')}` : '';

    return [
      ...rows,
      { what: `big tables read whole${tables}`, measured: scanned.size, unit: '', goal: { atMost: 0 } },
    ];
  } finally {
    await Promise.all([empty.stop(), full.stop()]);
  }
}

async function rowOf(empty: GrownWorld, full: GrownWorld, asking: Asking): Promise<Row> {
  const found = await compare(empty, full, asking, timesEmptyAtMost);

  return {
    what: asking.name,
    measured: found.grown,
    unit: 'ms',
    floor: { what: 'one page', measured: found.empty },
    goal: { timesFloorAtMost: timesEmptyAtMost },
  };
}

async function scannedIn(full: GrownWorld, asking: Asking): Promise<string[]> {
  const ask = await full.prepare(asking, asking.input);
  const { statements } = await statementsOf(() => ask().catch(() => undefined));
  const found = await Promise.all(statements.map((statement) => scannedBy(full.world, statement)));

  return found.flat();
}
