import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { sql } from 'kysely';
import { labelFor } from '../../access.ts';
import { tellBoard } from '../../entities/boards/board.ts';

/** Off every task that bears it. */
export const deleteLabel = handle(tasks.deleteLabel, async (ctx, { labelId }) => {
  const { board, found: label } = await labelFor(ctx, labelId);
  await sql`
    update task set label_ids = array_remove(label_ids, ${labelId}::uuid), version = version + 1
    where board_id = ${board.id} and label_ids @> array[${labelId}::uuid]`.execute(ctx.tables());
  await ctx.em.remove(label).flush();
  tellBoard(ctx, board);

  return { done: true as const };
});
