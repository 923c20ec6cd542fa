import type { SystemCtx } from '@allforone/runtime/context';
import { BoardSchema } from '../../entities/boards/board.ts';
import { TaskSchema } from '../../entities/tasks/task.ts';

export type TaskRow = Awaited<ReturnType<ReturnType<typeof selectTasks>['executeTakeFirstOrThrow']>>;

/** Tasks with the place of their board: not yet a right to anything. */
export const selectTasks = (ctx: SystemCtx) =>
  ctx
    .tables(TaskSchema, BoardSchema)
    .selectFrom('task')
    .innerJoin('board', 'board.id', 'task.board_id')
    .selectAll('task')
    .select(['board.kind', 'board.place_id', 'board.hidden_at']);
