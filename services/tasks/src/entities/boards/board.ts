import { type TaskPlace, tasks } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { idFrom } from '@allforone/runtime/id';
import { defineEntity, LockMode, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import { languageOf } from '../../adapters/organizations.ts';
import { firstColumns } from './board-column.ts';
import type { Located } from './rights.ts';

export const BoardSchema = defineEntity({
  name: 'Board',
  tableName: 'board',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    kind: p.text().$type<TaskPlace['kind']>(),
    placeId: p.uuid(),
    /** Subtasks are not counted. */
    openCount: p.integer(),
    doneCount: p.integer(),
    version: p.integer(),
    activeAt: p.datetime(),
    hiddenAt: p.datetime().nullable(),
  },
});

/** Only changed with its row locked, and so is all that lies on it. */
export class Board extends BoardSchema.class {
  get place(): TaskPlace {
    return { kind: this.kind, placeId: this.placeId };
  }
}
BoardSchema.setClass(Board);

export const boardIdOf = ({ organizationId, place: { kind, placeId } }: Located): string =>
  idFrom('board', organizationId, kind, placeId);

/** Made with its first columns when somebody opens it or writes there. */
export async function boardOf(ctx: SystemCtx, located: Located): Promise<Board> {
  const id = boardIdOf(located);
  const board = await ctx.em.findOne(Board, { id }, { refresh: true });
  if (board) return board;
  await makeBoard(ctx, id, located);

  return ctx.em.findOneOrFail(Board, { id });
}

export async function lockBoardOf(ctx: SystemCtx, located: Located): Promise<Board> {
  const { id } = await boardOf(ctx, located);

  return lockBoard(ctx, id);
}

export const lockBoard = (ctx: SystemCtx, id: string): Promise<Board> =>
  ctx.em.findOneOrFail(Board, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** In one statement, so that nobody sees it without its columns; who comes meanwhile waits. */
async function makeBoard(ctx: SystemCtx, id: string, { organizationId, place }: Located): Promise<void> {
  const columns = firstColumns(id, await languageOf(ctx, organizationId));
  await sql`
    with made as (
      insert into board (id, organization_id, kind, place_id, active_at)
      values (${id}, ${organizationId}, ${place.kind}, ${place.placeId}, ${ctx.now})
      on conflict do nothing returning id
    )
    insert into board_column (id, organization_id, board_id, name, rank, is_done)
    select first.id, ${organizationId}, made.id, first.name, first.rank, first.is_done
    from made, unnest(${columns.map((one) => one.id)}::uuid[], ${columns.map(({ name }) => name)}::text[],
      ${columns.map(({ rank }) => rank)}::text[], ${columns.map(({ isDone }) => isDone)}::boolean[])
      as first (id, name, rank, is_done)`.execute(ctx.tables());
}

/** Columns, labels, or many tasks at once: whoever looks asks again. */
export const tellBoard = (ctx: SystemCtx, { id, organizationId }: Pick<Board, 'id' | 'organizationId'>) =>
  ctx.publish(tasks.boardChanged, { boardId: id, organizationId });
