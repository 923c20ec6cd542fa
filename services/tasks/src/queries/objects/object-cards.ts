import type { ObjectCard } from '@allforone/contracts/objects';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { seenBy } from '../boards/visible-boards.ts';
import { type ObjectRow, selectComments, selectObjects, toObjectCard } from './select-objects.ts';

/** Each organisation's boards are asked for once, however many objects lie on them. */
export const objectCards = handle(tasks.objectCards, async (ctx, { accountId, objects }) => {
  const idsOf = (kind: string) => objects.filter((object) => object.kind === kind).map(({ id }) => id);
  const rows = [
    ...(await ofIds(ctx, selectObjects(ctx), idsOf('task'), 'task.id')),
    ...(await ofIds(ctx, selectComments(ctx), idsOf('comment'), 'comment.id')),
  ];
  const seen = await seenAmong(ctx, accountId, rows);
  const cards = new Map<string, ObjectCard>();
  for (const row of rows) {
    if (seen.has(row.board_id)) cards.set(`${row.kind} ${row.id}`, toObjectCard(row, accountId, ctx.now));
  }

  return objects.flatMap(({ kind, id }) => cards.get(`${kind} ${id}`) ?? []);
});

async function ofIds(
  ctx: SystemCtx,
  from: ReturnType<typeof selectObjects>,
  ids: string[],
  column: 'task.id' | 'comment.id',
): Promise<ObjectRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ObjectRow>`
    ${from} and ${sql.ref(column)} = any (${ids}::uuid[])`.execute(ctx.tables());

  return rows;
}

async function seenAmong(
  ctx: SystemCtx,
  accountId: string,
  rows: readonly ObjectRow[],
): Promise<Set<string>> {
  const organizations = [...new Set(rows.map((row) => row.organization_id))];
  if (organizations.length === 0) return new Set();
  const conditions = await Promise.all(organizations.map((id) => seenBy(ctx, accountId, id)));
  const ids = [...new Set(rows.map((row) => row.board_id))];
  const { rows: boards } = await sql<{ id: string }>`
    select id from board where id = any (${ids}::uuid[]) and (${sql.join(conditions, sql` or `)})`.execute(
    ctx.tables(),
  );

  return new Set(boards.map(({ id }) => id));
}
