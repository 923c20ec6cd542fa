import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { canRead, type Reader, readerAs } from '../../entities/rights.ts';
import { seenBy } from '../objectives/select-objectives.ts';
import { type CardRow, toCard } from './to-card.ts';

/** By the rights of this moment, whatever a cache remembers. */
export const objectCards = handle(objectives.objectCards, async (ctx, { accountId, objects }) => {
  const rows = await seenAmong(
    ctx,
    accountId,
    objects.map(({ id }) => id),
  );
  const readers = new Map<string, Promise<Reader>>();
  const readerIn = (organizationId: string) => {
    const reader = readers.get(organizationId) ?? readerAs(ctx, organizationId, accountId);
    readers.set(organizationId, reader);

    return reader;
  };
  const cards = await Promise.all(
    objects.map(async ({ kind, id }) => {
      const row = rows.find((seen) => seen.kind === kind && seen.id === id);
      const reader = row && (await readerIn(row.organization_id));

      return row && reader && (await canRead(reader, row)) ? [await toCard(reader, row)] : [];
    }),
  );

  return cards.flat();
});

async function seenAmong(ctx: SystemCtx, accountId: string, ids: readonly string[]): Promise<CardRow[]> {
  const { rows } = await sql<CardRow>`
    select 'objective' as kind, id, id as objective_id, organization_id, owner_id, scope, title,
      coalesce(closed_as, confidence) as state, created_at
    from objective
    where id = any (${ids}::uuid[]) and deleted_at is null and ${seenBy(accountId, 'objective')}
    union all
    select 'keyResult', key_result.id, objective_id, objective.organization_id, owner_id, scope, key_result.title,
      coalesce(closed_as, key_result.confidence), key_result.created_at
    from key_result join objective on objective.id = objective_id
    where key_result.id = any (${ids}::uuid[]) and deleted_at is null and ${seenBy(accountId, 'objective')}`.execute(
    ctx.tables(),
  );

  return rows;
}
