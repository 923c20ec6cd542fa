import { newId } from '@allforone/runtime/id';
import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import auditService from '../main.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld([auditService]);
});
afterAll(() => world.stop());

const sql = (statement: string, parameters?: unknown[]) => world.sql('audit', statement, parameters);

async function writeAt(at: string): Promise<string> {
  const id = newId();
  const entry = `insert into audit_entry (id, at, action, ip, user_agent, haystack) values ($1, $2, '', '', '', '')`;
  await sql(entry, [id, at]);

  return id;
}

async function partitionOf(id: string): Promise<unknown> {
  const [row] = await sql('select tableoid::regclass::text as partition from audit_entry where id = $1', [
    id,
  ]);

  return row?.partition;
}

it('has this year and the next one ready from the start', async () => {
  const rows = await sql(`
    select to_regclass(to_char(now() at time zone 'UTC' + ahead * interval '1 year', '"audit_entry_"YYYY')) as made
    from generate_series(0, 1) as ahead`);

  expect(rows.every(({ made }) => made !== null)).toBe(true);
});

it('catches what falls outside of every year, and moves it when its year is made', async () => {
  const lastOfBefore = await writeAt('2030-12-31T23:59:59.999Z');
  const first = await writeAt('2031-01-01T00:00:00.000Z');
  const firstOfLater = await writeAt('2033-01-01T00:00:00.000Z');
  expect(await partitionOf(first)).toBe('audit_entry_net');

  await sql(`select make_years('2031-06-15T12:00:00Z')`);
  await sql(`select make_years('2031-06-15T12:00:00Z')`);

  expect(await partitionOf(lastOfBefore)).toBe('audit_entry_net');
  expect(await partitionOf(first)).toBe('audit_entry_2031');
  expect(await partitionOf(firstOfLater)).toBe('audit_entry_net');
  expect(await partitionOf(await writeAt('2032-12-31T23:59:59.999Z'))).toBe('audit_entry_2032');
});

it.each([
  `update audit_entry set action = 'another'`,
  'update audit_entry_net set action = $$another$$',
  'delete from audit_entry',
  'truncate audit_entry',
])('refuses "%s", even from the service itself', async (statement) => {
  await writeAt('2041-01-01T00:00:00Z');

  await expect(sql(statement)).rejects.toThrow('The audit log only grows.');
});
