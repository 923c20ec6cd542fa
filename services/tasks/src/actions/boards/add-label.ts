import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { onUnique } from '@allforone/runtime/unique';
import { lockedBoardFor } from '../../access.ts';
import { tellBoard } from '../../entities/boards/board.ts';
import { Label, mostLabels } from '../../entities/boards/label.ts';

export const addLabel = handle(tasks.addLabel, async (ctx, { boardId, name, color }) => {
  const { board } = await lockedBoardFor(ctx, boardId, 'write');
  if ((await ctx.em.count(Label, { boardId })) >= mostLabels) throw conflict('limit_reached');

  const { organizationId } = board;
  const { id } = ctx.em.create(Label, { id: newId(), organizationId, boardId, name, color });
  await onUnique(() => ctx.em.flush(), 'name_taken');
  tellBoard(ctx, board);

  return { id, name, color };
});
