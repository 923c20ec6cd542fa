import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { sql } from 'kysely';
import { askerFor } from '../../entities/rights.ts';
import { cardsAmong } from './cards-among.ts';
import { type FoundRow, selectFound } from './select-found.ts';

export const objectCards = handle(files.objectCards, async (ctx, { accountId, objects }) => {
  const ids = objects.filter(({ kind }) => kind === 'file').map(({ id }) => id);
  const rows = (await selectFound(ctx)
    .where('file.id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()) as unknown as FoundRow[];
  const byOrganization = Map.groupBy(rows, (row) => row.organization_id);
  const seen = await Promise.all(
    [...byOrganization].map(async ([organizationId, some]) => {
      const asker = await askerFor(ctx, organizationId, accountId);
      return cardsAmong(ctx, asker, organizationId, some, 'fail');
    }),
  );

  return ids.flatMap((id) => seen.flatMap(({ cards }) => cards.get(id) ?? []));
});
