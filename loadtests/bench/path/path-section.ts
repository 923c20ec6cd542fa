import { type Platform, startPlatform } from '../../platform/platform.ts';
import type { Row, Section } from '../section.ts';
import { type Measured, measured } from './actions.ts';
import { gather, type Member } from './crew.ts';
import { measureFloor } from './floors/floors.ts';
import { openMeasure } from './measure.ts';
import { rowsApart, rowsTogether } from './rows.ts';

const people = 10;
const seconds = Number(process.env.BENCH_SECONDS ?? 6);
const settings = { LIMIT_CALLS: '9999999/60', LIMIT_SECRETS: '9999/60' };

export const pathSection: Section = {
  name: 'path',
  title: 'One action, from the browser to the database and back',
  about: [
    `${people} people of one organisation, each asking again as soon as they are answered, over HTTP with their`,
    'cookies; the generator shares the cores. CPU per action is what `/proc` counted, with what each process uses to',
    'keep itself going. "apart": the front and each service in a process of its own; "together": all in one. "All but the',
    'database": front, services, NATS and Redis, with what the action sets off elsewhere. Floors: bare Fastify that',
    'checks a cookie and answers the same body; a bare Moleculer call over NATS with the same reply; a bare select',
    '(for a command, insert) with `pg`.',
  ].join(' '),
  run: async () => [...(await apart()), ...(await together())],
};

async function apart(): Promise<Row[]> {
  return await inPlatform('perService', async (platform, crew) => {
    const measure = openMeasure(platform, crew, seconds);
    const rows: Row[] = [];
    for (const action of measured) {
      const cost = await measure(action);
      const statement = action.kind === 'query' ? 'select' : 'insert';
      const body = { result: { data: cost.reply } };
      rows.push(
        ...rowsApart(action, cost, await measureFloor({ platform, people, seconds }, body, statement)),
      );
    }

    return rows;
  });
}

async function together(): Promise<Row[]> {
  return await inPlatform('one', async (platform, crew) => {
    const measure = openMeasure(platform, crew, seconds);
    const rows: Row[] = [];
    for (const action of measured as readonly Measured[])
      rows.push(...rowsTogether(action, await measure(action)));

    return rows;
  });
}

async function inPlatform(
  topology: 'one' | 'perService',
  work: (platform: Platform, crew: Member[]) => Promise<Row[]>,
): Promise<Row[]> {
  const platform = await startPlatform(topology, { settings });
  try {
    return await work(platform, await gather(platform.fronts[0] ?? '', people));
  } finally {
    await platform.stop();
  }
}
