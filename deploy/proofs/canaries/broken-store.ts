import type { World } from '@allforone/runtime/testing';

/** Of the runtime: these go on, or nothing would be told. */
const plumbing = ['outbox', 'inbox', 'idempotency', 'migration'];

/** Makes every write of a service fail with an error that shows the row, as databases do. @returns how to mend it. */
export async function refuseWrites(world: World, service: string): Promise<() => Promise<void>> {
  const tables = await tablesOf(world, service);
  await world.sql(
    service,
    `create function show_row() returns trigger language plpgsql as
     $$ begin raise exception 'Broken on purpose: %', coalesce(new, old); end $$`,
  );
  for (const table of tables) {
    const before = `before insert or update or delete on "${table}"`;
    await world.sql(service, `create trigger show_row ${before} for each row execute function show_row()`);
  }

  return async () => void (await world.sql(service, 'drop function show_row() cascade'));
}

/** Makes every read and write of a service fail. @returns how to mend it. */
export async function hideTables(world: World, service: string): Promise<() => Promise<void>> {
  const tables = await tablesOf(world, service);
  for (const table of tables) await world.sql(service, `alter table "${table}" rename to "hidden_${table}"`);

  return async () => {
    for (const table of tables)
      await world.sql(service, `alter table "hidden_${table}" rename to "${table}"`);
  };
}

async function tablesOf(world: World, service: string): Promise<string[]> {
  const rows = await world.sql<{ name: string }>(
    service,
    `select relname as name from pg_class
     where relnamespace = $1::regnamespace and relkind in ('r', 'p') and not relispartition
       and relname <> all ($2)`,
    [service, plumbing],
  );

  return rows.map(({ name }) => name);
}
