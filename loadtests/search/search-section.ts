import type { chat } from '@allforone/contracts/chat';
import type { OutputOf } from '@allforone/contracts/contract';
import { type Front, openFront } from '@allforone/deploy/proofs/matrix/front';
import { Client } from 'pg';
import type { Row, Section } from '../bench/section.ts';
import { type GrownWorld, startGrownWorld } from '../growth/grown-world.ts';
import { grown, onePage, some } from '../growth/sizes.ts';
import { withServers } from '../platform/with-servers.ts';

/** `BENCH_SEARCH=onePage` or `some` for a quick look. */
const sizes = { onePage, some, grown }[process.env.BENCH_SEARCH as 'grown'] ?? grown;
const warmUps = 20;
const calls = 200;
const within = 100;
const sought = { 'a rare word': 'telescope', 'a usual word': 'budget', 'a word just begun': 'rapp' } as const;

export const searchSection: Section = {
  name: 'search',
  title: 'One search over everything',
  about: [
    `${sizes.messages.toLocaleString('en')} messages, ${sizes.files.toLocaleString('en')} files,`,
    `${sizes.tasks.toLocaleString('en')} tasks and ${sizes.projects.toLocaleString('en')} projects of one organisation: milliseconds of \`search.everything\` over HTTP`,
    'with the cookies of its owner, one call after the other; every service is asked each time. The floor is the bare',
    'full-text query over the messages of the organisation, with `pg`, in the same run.',
  ].join(' '),
  run: () =>
    withServers(async (urls) => {
      Object.assign(process.env, urls);
      const full = await startGrownWorld(sizes);
      const front = await openFront(full.world);
      try {
        return await measure(full, front);
      } finally {
        await front.stop();
        await full.stop();
      }
    }),
};

async function measure(full: GrownWorld, front: Front): Promise<Row[]> {
  const { cookie } = await front.signIn(full.reader);
  const { organizationId } = full.places;
  const client = new Client({ connectionString: full.world.config.databaseUrl });
  await client.connect();
  const rows: Row[] = [];
  for (const [what, words] of Object.entries(sought)) {
    const ours = await timesOf(() => search(front, cookie, { organizationId, words, limit: 20 }));
    const floor = await timesOf(() => client.query(bareQuery, [organizationId, words]));
    for (const [name, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const) {
      const row = { what: `${what}, ${name}`, measured: at(ours, share), unit: 'ms' };
      const bare = { what: 'bare query', measured: at(floor, share) };
      rows.push({ ...row, floor: bare, ...(name === 'p95' && { goal: { atMost: within } }) });
    }
  }
  await client.end();

  return rows;
}

async function search(front: Front, cookie: string, input: object): Promise<void> {
  const outcome = await front.send('query', 'search.everything', input, cookie);
  if (!('answer' in outcome)) throw new Error(`The search was refused: ${outcome.code}.`);
  const { items } = outcome.answer as OutputOf<typeof chat.findObjects>;
  if (items.length === 0) throw new Error('The search found nothing.');
}

const bareQuery = `
  select id, ts_rank(search, chat.search_query($2), 32) as score from chat.message
  where search @@ (quote_literal($1::text)::tsquery && chat.search_query($2)) order by score desc, id desc limit 20`;

async function timesOf(ask: () => Promise<unknown>): Promise<number[]> {
  for (let n = 0; n < warmUps; n += 1) await ask();
  const times: number[] = [];
  for (let n = 0; n < calls; n += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }

  return times.toSorted((a, b) => a - b);
}

const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;
