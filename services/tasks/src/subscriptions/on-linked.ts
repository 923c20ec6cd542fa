import { links } from '@allforone/contracts/links';
import { listen } from '@allforone/runtime/subscription';
import { sql } from 'kysely';
import { lockBoard } from '../entities/boards/board.ts';
import { Task } from '../entities/tasks/task.ts';
import { tellTasks } from '../entities/tasks/telling.ts';

/** Counts come in any order: an older one is passed over. */
export const onLinked = listen(
  links.counted,
  async (ctx, { object, linkCount, version }) => {
    const task = await ctx.em.findOne(Task, { id: object.id });
    if (!task) return;
    const board = await lockBoard(ctx, task.boardId);
    const { rows } = await sql`
      update task set link_count = ${linkCount}, link_version = ${version}, version = version + 1
      where id = ${task.id} and link_version < ${version} returning id`.execute(ctx.tables());
    if (rows.length > 0) await tellTasks(ctx, board, [task.id]);
  },
  ({ object }) => object.kind === 'task',
);
