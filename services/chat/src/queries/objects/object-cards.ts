import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { holds } from '@allforone/runtime/run/grants';
import { sql } from 'kysely';
import { placeOf } from '../../access.ts';
import { grantsIn } from '../../adapters/organizations.ts';
import { selectFound, toCard } from './select-found.ts';

export const objectCards = handle(chat.objectCards, async (ctx, { accountId, objects }) => {
  const ids = objects.filter(({ kind }) => kind === 'message').map(({ id }) => id);
  const rows = await selectFound(ctx, accountId)
    .where('message.id', '=', sql<string>`any (${ids}::uuid[])`)
    .where('message.deleted_at', 'is', null)
    .execute();
  const grantsAt = await grantsIn(ctx, accountId, rows);
  const seen = new Map(
    rows.flatMap((row) => {
      const held = grantsAt(row);
      if (!holds(held, 'chat.read', placeOf(row))) return [];
      const mayEdit = row.author_id === accountId && holds(held, 'chat.write', placeOf(row));
      return [[row.id, toCard(row, mayEdit)]];
    }),
  );

  return ids.flatMap((id) => seen.get(id) ?? []);
});
