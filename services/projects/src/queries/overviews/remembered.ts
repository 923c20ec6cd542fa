import type { Ctx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { dayOf } from '../../entities/calendar.ts';

const minute = 60_000;

interface Remembered {
  stamp: string;
  counted: Promise<unknown>;
}

/** Of this process: the stamp, which every change raises, tells each replica when what it knows is old. */
const known = new LRUCache<string, Remembered>({ max: 500, ttl: 15 * minute });

/**
 * What all projects of an organisation come to, counted once for everyone until one of them changes or the day does.
 * @param what - is counted, such as `overview`: the same words for the same count.
 */
export async function remembered<Counts>(
  ctx: Ctx,
  organizationId: string,
  what: string,
  count: () => Promise<Counts>,
): Promise<Counts> {
  const stamp = `${await stampOf(ctx, organizationId)} ${dayOf(ctx.now)}`;
  const place = [ctx.config.namespace, organizationId, what].join(' ');
  const last = known.get(place);
  if (last?.stamp === stamp) return last.counted as Promise<Counts>;
  const counted = count().catch((error) => {
    known.delete(place);
    throw error;
  });
  known.set(place, { stamp, counted });

  return counted;
}

async function stampOf(ctx: Ctx, organizationId: string): Promise<number> {
  const { rows } = await sql<{ stamp: number }>`
    select stamp from overview_stamp where organization_id = ${organizationId}`.execute(ctx.tables());

  return rows[0]?.stamp ?? 0;
}
