import type { SystemCtx } from '@allforone/runtime/context';
import { generateNKeysBetween } from 'fractional-indexing';
import { sql } from 'kysely';
import { countIn } from './arrange.ts';
import type { Board } from './board.ts';
import type { BoardColumn } from './board-column.ts';

/** Puts all that lies in a column, deleted tasks too, to the end of another, in its order and as done or open as it is. */
export async function emptyInto(
  ctx: SystemCtx,
  { id: boardId }: Board,
  from: BoardColumn,
  to: BoardColumn,
): Promise<void> {
  const { rows: last } = await sql<{ rank: string | null }>`
    select max(rank) as rank from task where column_id = ${to.id} and parent_id is null`.execute(
    ctx.tables(),
  );
  const { rows } = await sql<{ id: string }>`
    select id from task where column_id = ${from.id} and board_id = ${boardId}
    order by rank, id`.execute(ctx.tables());
  const ids = rows.map(({ id }) => id);
  const keys = generateNKeysBetween(last[0]?.rank ?? null, null, ids.length);
  await sql`
    update task set column_id = ${to.id}, version = version + 1,
      rank = case when parent_id is null then moved.rank else task.rank end
    from unnest(${ids}::uuid[], ${keys}::text[]) as moved (id, rank)
    where task.id = moved.id`.execute(ctx.tables());
  await countIn(ctx, { [from.id]: -from.taskCount, [to.id]: from.taskCount });
}
