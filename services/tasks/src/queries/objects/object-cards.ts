import type { ObjectCard } from '@allforone/contracts/objects';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import type { SystemCtx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';
import { seenBy } from '../boards/visible-boards.ts';
import { type ObjectRow, selectCommentObjects, selectTaskObjects, toObjectCard } from './select-objects.ts';

/** Each organisation's boards are asked for once, however many objects lie on them. */
export const objectCards = handle(tasks.objectCards, async (ctx, { accountId, objects }) => {
  const idsOf = (kind: string) => objects.filter((object) => object.kind === kind).map(({ id }) => id);
  const boards = await boardsOf(ctx, accountId, idsOf('task'), idsOf('comment'));
  const rows = boards
    ? [
        ...(await ofIds(ctx, selectTaskObjects(boards), idsOf('task'), 'task.id')),
        ...(await ofIds(ctx, selectCommentObjects(boards), idsOf('comment'), 'comment.id')),
      ]
    : [];
  const cards = new Map<string, ObjectCard>(
    rows.map((row) => [`${row.kind} ${row.id}`, toObjectCard(row, accountId, ctx.now)]),
  );

  return objects.flatMap(({ kind, id }) => cards.get(`${kind} ${id}`) ?? []);
});

/** Those that the account sees, in the organisations that the objects are of; null where there is none of them. */
async function boardsOf(
  ctx: SystemCtx,
  accountId: string,
  taskIds: string[],
  commentIds: string[],
): Promise<RawBuilder<unknown> | null> {
  const { rows } = await sql<{ organization_id: string }>`
    select organization_id from task where id = any (${taskIds}::uuid[])
    union select organization_id from comment where id = any (${commentIds}::uuid[])`.execute(ctx.tables());
  if (rows.length === 0) return null;
  const seen = await Promise.all(rows.map((row) => seenBy(ctx, accountId, row.organization_id)));

  return sql`(${sql.join(seen, sql` or `)})`;
}

async function ofIds(
  ctx: SystemCtx,
  from: RawBuilder<unknown>,
  ids: string[],
  column: 'task.id' | 'comment.id',
): Promise<ObjectRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ObjectRow>`
    ${from} and ${sql.ref(column)} = any (${ids}::uuid[])`.execute(ctx.tables());

  return rows;
}
