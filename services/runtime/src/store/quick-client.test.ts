import { afterAll, beforeAll, expect, test } from 'vitest';
import { atCommit, QuickClient } from './quick-client.ts';
import { StatementNames } from './statement-names.ts';

const options = { connectionString: process.env.DATABASE_URL, pipeline: true };
// What ran in this process before may have used all names.
const client = new QuickClient(options, new StatementNames());
beforeAll(async () => {
  await client.connect();
  await client.query('create temporary table note (id int primary key, said_at timestamptz)');
});
afterAll(() => client.end());

const add = (id: number) => client.query('insert into note (id) values ($1)', [id]);
const addAtCommit = (id: number) => client.query(`${atCommit}insert into note (id) values ($1)`, [id]);
const kept = async () => {
  const { rows } = await client.query('select id from note order by id');
  return rows.map((row: { id: number }) => row.id);
};

test('what waits for the commit is kept with it', async () => {
  await client.query('begin');
  await add(1);
  await addAtCommit(2);
  await client.query('commit');

  expect(await kept()).toEqual([1, 2]);
});

test('what fails at the commit fails the commit, and nothing is kept', async () => {
  await client.query('begin');
  await add(3);
  await addAtCommit(1);

  await expect(client.query('commit')).rejects.toMatchObject({ code: '23505' });
  await client.query('rollback');
  expect(await kept()).toEqual([1, 2]);
});

test('what was given up leaves nothing behind for the next transaction', async () => {
  await client.query('begin');
  await addAtCommit(4);
  await client.query('rollback');
  await client.query('begin');
  await client.query('rollback');
  await client.query('begin');
  await add(5);
  await expect(add(5)).rejects.toMatchObject({ code: '23505' });
  await client.query('rollback');
  await add(6);

  expect(await kept()).toEqual([1, 2, 6]);
});

test('what is asked again and again is prepared, and still answers when its table has changed', async () => {
  const ask = () => client.query('select * from note where id = $1', [1]);
  for (let times = 0; times < 4; times += 1) await ask();
  const prepared = await client.query("select 1 from pg_prepared_statements where statement like '%note%'");
  await client.query('alter table note add text text');

  expect(prepared.rowCount).toBeGreaterThan(0);
  expect((await ask()).rows).toEqual([{ id: 1, said_at: null, text: null }]);
});

test('an instant comes as Date', async () => {
  const { rows } = await client.query("select '2026-11-21 10:00:00.123+01'::timestamptz as at");

  expect(rows).toEqual([{ at: new Date('2026-11-21T09:00:00.123Z') }]);
});
