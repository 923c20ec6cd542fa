import { links } from '@allforone/contracts/links';
import { listen } from '@allforone/runtime/subscription';
import { sql } from 'kysely';
import { lockBoard } from '../entities/boards/board.ts';
import { Task } from '../entities/tasks/task.ts';
import { tellTasks } from '../entities/tasks/telling.ts';

export const onLinked = listen(
  links.counted,
  async (ctx, { object, linkCount }) => {
    const task = await ctx.em.findOne(Task, { id: object.id });
    if (!task) return;
    const board = await lockBoard(ctx, task.boardId);
    await sql`
      update task set link_count = ${linkCount}, version = version + 1 where id = ${task.id}`.execute(
      ctx.tables(),
    );
    await tellTasks(ctx, board, [task.id]);
  },
  ({ object }) => object.kind === 'task',
);
