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

/** Made with its first columns when something is first written there; who comes meanwhile waits. */
export async function lockBoardOf(ctx: SystemCtx, located: Located): Promise<Board> {
  const id = boardIdOf(located);
  if (!(await ctx.em.findOne(Board, { id }))) await makeBoard(ctx, id, located);

  return lockBoard(ctx, id);
}

export const lockBoard = (ctx: SystemCtx, id: string): Promise<Board> =>
  ctx.em.findOneOrFail(Board, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

async function makeBoard(ctx: SystemCtx, id: string, { organizationId, place }: Located): Promise<void> {
  const { rows } = await sql`
    insert into board (id, organization_id, kind, place_id, active_at)
    values (${id}, ${organizationId}, ${place.kind}, ${place.placeId}, ${ctx.now})
    on conflict do nothing returning id`.execute(ctx.tables());
  if (rows.length === 0) return;
  for (const column of firstColumns(id, await languageOf(ctx, organizationId))) {
    await sql`
      insert into board_column (id, organization_id, board_id, name, rank, is_done)
      values (${column.id}, ${organizationId}, ${id}, ${column.name}, ${column.rank}, ${column.isDone})`.execute(
      ctx.tables(),
    );
  }
}

/** Columns, labels, or many tasks at once: whoever looks asks again. */
export const tellBoard = (ctx: SystemCtx, { id, organizationId }: Pick<Board, 'id' | 'organizationId'>) =>
  ctx.publish(tasks.boardChanged, { boardId: id, organizationId });
