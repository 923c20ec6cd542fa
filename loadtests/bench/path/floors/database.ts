import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { drive } from '../drive.ts';
import type { Order } from './floor-process.ts';

/** A bare insert or a bare select by key, with pg and nothing else, when told to. */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
await pool.query('create table if not exists floor (id uuid primary key, text text, at timestamptz)');
const id = randomUUID();
await pool.query('insert into floor values ($1, $2, now())', [id, 'Bonjour']);
const asks = {
  select: () => pool.query('select id, text, at from floor where id = $1', [id]),
  insert: () => pool.query('insert into floor values ($1, $2, now())', [randomUUID(), 'Bonjour']),
};

process.on('message', async ({ what = 'select', people, seconds }: Order) => {
  const seen = await drive(people, seconds, asks[what]);
  process.send?.({ count: seen.count, median: seen.within(0.5) });
});
process.once('SIGTERM', () => pool.end().then(() => process.exit()));
process.send?.('ready');
