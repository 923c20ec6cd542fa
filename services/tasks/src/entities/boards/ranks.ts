import type { SystemCtx } from '@allforone/runtime/context';
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { sql } from 'kysely';
import { tellBoard } from './board.ts';

/** Each move into the same gap makes its key longer; from here on the row is spread out anew. */
const longestKey = 48;

/** Tasks that are ordered among each other: those of a column, or the subtasks of a task. */
export interface Row {
  columnId: string;
  parentId: string | null;
}

/**
 * A key behind `afterId`, to the front for null, to the end for `end` or for one that is not of the row (any more). The
 * board is locked, so that two who aim at the same gap get two keys, and only the task that moves is written.
 */
export async function rankBehind(
  ctx: SystemCtx,
  row: Row,
  afterId: string | null | 'end',
  movingId: string,
): Promise<string> {
  const [after, next] = await neighbours(ctx, row, afterId, movingId);
  const key = generateKeyBetween(after, next);
  if (key.length <= longestKey) return key;
  await spread(ctx, row, movingId);
  const [wideAfter, wideNext] = await neighbours(ctx, row, afterId, movingId);

  return generateKeyBetween(wideAfter, wideNext);
}

type Neighbours = [after: string | null, next: string | null];

async function neighbours(
  ctx: SystemCtx,
  row: Row,
  afterId: string | null | 'end',
  movingId: string,
): Promise<Neighbours> {
  const others = sql`${ofRow(row)} and deleted_at is null and id <> ${movingId}`;
  const { rows } = await sql<{ after: string | null; next: string | null; last: string | null }>`
    with anchor as (
      select rank from task where ${others} and id = ${afterId === 'end' ? null : afterId}::uuid
    )
    select (select rank from anchor) as after,
      (select rank from task where ${others} and (${afterId === null} or rank > (select rank from anchor))
        order by rank limit 1) as next,
      (select rank from task where ${others} order by rank desc limit 1) as last`.execute(ctx.tables());
  const [{ after, next, last } = { after: null, next: null, last: null }] = rows;
  if (afterId === null) return [null, next];

  return after === null ? [last, null] : [after, next];
}

async function spread(ctx: SystemCtx, row: Row, movingId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from task where ${ofRow(row)} and deleted_at is null and id <> ${movingId}
    order by rank, id`.execute(ctx.tables());
  const ids = rows.map(({ id }) => id);
  const keys = generateNKeysBetween(null, null, ids.length);
  const { rows: spreadOut } = await sql<{ board_id: string; organization_id: string }>`
    update task set rank = spread.rank, version = version + 1
    from unnest(${ids}::uuid[], ${keys}::text[]) as spread (id, rank) where task.id = spread.id
    returning board_id, organization_id`.execute(ctx.tables());
  const [board] = spreadOut;
  if (board) tellBoard(ctx, { id: board.board_id, organizationId: board.organization_id });
}

const ofRow = ({ columnId, parentId }: Row) =>
  parentId ? sql`parent_id = ${parentId}` : sql`column_id = ${columnId} and parent_id is null`;
