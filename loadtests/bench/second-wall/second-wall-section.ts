import { withServers } from '../../platform/with-servers.ts';
import type { Row, Section } from '../section.ts';
import { costOf } from './cost.ts';
import { type Ground, layGround } from './ground.ts';
import { questions, type Way, waysToSearch, waysWithPolicies, waysWithWall } from './ways.ts';

/** Of what a query through everything may cost in all processes but the database, a tenth. */
const mostAdded = 70;

export const secondWallSection: Section = {
  name: 'second-wall',
  title: 'What a second wall behind the organisation filter costs',
  about: [
    'CPU of Node and PostgreSQL together for one statement, 100,000 messages of 200 organisations, ways taken by turns on',
    'one connection that sends without waiting and prepares. Policies are row-level security with the organisation in a',
    'setting of the connection. The wall of the runtime asks for the organisation of each row and compares it at the end',
    'of the action; only it has a goal, being the one in use: a tenth of the 700 us that a query through everything may cost (see `docs/decisions/0006-second-wall.md`).',
  ].join(' '),
  run: () => run(),
};

const run = (): Promise<Row[]> =>
  withServers(async (urls) => {
    const ground = await layGround(urls.DATABASE_URL ?? '');
    const rows = await measure(ground);
    await ground.close();

    return rows;
  });

async function measure(ground: Ground): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { what, where, value } of questions) {
    const policies = waysWithPolicies(ground, where, value(ground));
    const wall = waysWithWall(ground, where, value(ground));
    rows.push(...(await compare(ground, what, policies, 40)));
    rows.push(...(await compare(ground, what, wall, 40)).map((row) => withGoal(row)));
  }
  rows.push(...(await compare(ground, 'words in one organisation', waysToSearch(ground), 2)));

  return rows;
}

interface Contest {
  floor: Way;
  ways: Way[];
}

async function compare(
  { pid }: Ground,
  what: string,
  { floor, ways }: Contest,
  times: number,
): Promise<Row[]> {
  const [least = Number.NaN, ...costs] = await costOf([floor, ...ways], pid, times);

  return ways.flatMap((way, place) => {
    const measured = costs[place] ?? Number.NaN;
    const name = `${what}: ${way.what}`;

    return [
      { what: name, measured, unit: 'us', floor: { what: floor.what, measured: least } },
      { what: `${name}, added`, measured: measured - least, unit: 'us' },
    ];
  });
}

const withGoal = (row: Row): Row => (row.floor ? row : { ...row, goal: { atMost: mostAdded } });
