import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { grow } from './grow.ts';
import { grown, type Sizes } from './sizes.ts';

/**
 * Fills the installation of DATABASE_URL around somebody who has signed up, for whoever wants to look at it by hand:
 * `node loadtests/growth/main.ts --reader=awa@example.org --messages=50000 --seed=one`.
 */
const names = Object.keys(grown) as (keyof Sizes)[];
const sizeFlags = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
const { values } = parseArgs({
  options: { ...sizeFlags, reader: { type: 'string' }, seed: { type: 'string' } },
});
const given = values as Record<string, string | undefined>;
const sizes = Object.fromEntries(names.map((name) => [name, Number(given[name] ?? grown[name])]));
const databaseUrl = process.env.DATABASE_URL ?? '';

await grow(databaseUrl, sizes as unknown as Sizes, { accountId: await accountOf(given.reader) }, given.seed);

async function accountOf(email: string | undefined): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query('select id from accounts.account where email = $1', [email]);
  await client.end();
  if (!rows[0]) throw new Error('--reader is the e-mail address of somebody who has signed up.');

  return rows[0].id;
}
