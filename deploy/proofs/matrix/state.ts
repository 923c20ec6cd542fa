import type { World } from '@allforone/runtime/testing';

type State = Record<string, string>;

/** A fingerprint of every table of every service; of what belongs to one organisation, when it is named. */
export async function stateOf(world: World, organizationId: string | null = null): Promise<State> {
  const tables = Object.keys(await world.rowCounts());
  const prints = await Promise.all(
    tables.map(async (table) => {
      const [service = '', name = ''] = table.split('.');
      const [row] = await world.sql<{ print: string }>(
        service,
        `select md5(coalesce(string_agg(one::text, ' ' order by one::text), '')) as print from "${name}" as one
         where $1::text is null or $1 in (to_jsonb(one)->>'organization_id', to_jsonb(one)->>'id')`,
        [organizationId],
      );
      return [table, row?.print ?? ''] as const;
    }),
  );

  return Object.fromEntries(prints);
}

/** Waits up to 20 s until nothing moves any more: facts go on to others for a moment. */
export async function atRest(world: World): Promise<State> {
  let last = await stateOf(world);
  for (let tries = 0; tries < 40; tries += 1) {
    await world.settled();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = await stateOf(world);
    if (JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
  }

  throw new Error('The services do not come to rest.');
}

export const changedBetween = (before: State, after: State): string[] =>
  Object.keys(after).filter((table) => before[table] !== after[table]);
