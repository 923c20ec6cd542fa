import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { onUnique } from '@allforone/runtime/unique';
import { labelFor } from '../../access.ts';
import { tellBoard } from '../../entities/boards/board.ts';

export const updateLabel = handle(tasks.updateLabel, async (ctx, { labelId, name, color }) => {
  const { board, found: label } = await labelFor(ctx, labelId);
  if (name !== undefined) label.name = name;
  if (color !== undefined) label.color = color;
  await onUnique(() => ctx.em.flush(), 'name_taken');
  tellBoard(ctx, board);

  return { id: labelId, name: label.name, color: label.color };
});
