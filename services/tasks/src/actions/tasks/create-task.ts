import { tasks } from '@allforone/contracts/tasks';
import { handleAfter } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict, notFound } from '@allforone/runtime/refusal';
import { lockedBoardIn } from '../../access.ts';
import { attachableIn } from '../../adapters/files.ts';
import { columnsOf, countSubtasks } from '../../entities/boards/arrange.ts';
import { rankBehind } from '../../entities/boards/ranks.ts';
import { tellAssigned } from '../../entities/tasks/assigning.ts';
import { editFrom } from '../../entities/tasks/editing.ts';
import { assertParent, countNew } from '../../entities/tasks/starting.ts';
import { atTheStart, mostOnBoard, Task } from '../../entities/tasks/task.ts';
import { factsOf, tellTasks } from '../../entities/tasks/telling.ts';
import { readTask } from '../../queries/tasks/get-task.ts';

export const createTask = handleAfter(
  tasks.create,
  (ctx, { place, fileIds = [] }) => attachableIn(ctx, place, fileIds),
  async (ctx, { organizationId, place, columnId, parentId, linkTo, ...given }, attachments) => {
    const { board, rights } = await lockedBoardIn(ctx, { organizationId, place }, 'write');
    if (board.openCount + board.doneCount >= mostOnBoard) throw conflict('limit_reached');
    const columns = await columnsOf(ctx, board);
    const column = columnId ? columns.find(({ id }) => id === columnId) : columns[0];
    if (!column) throw notFound('column');
    const id = newId();
    if (parentId) await assertParent(ctx, board, parentId);

    const row = { columnId: column.id, parentId };
    const task = ctx.em.create(Task, {
      ...atTheStart,
      ...{ id, organizationId, boardId: board.id, ...row, rank: await rankBehind(ctx, row, 'end', id) },
      ...{ title: given.title, labelIds: [], assigneeIds: [], checklist: [], attachments: [], reminders: [] },
      doneAt: column.isDone ? ctx.now : null,
      ...{ createdBy: ctx.actor.accountId, createdAt: ctx.now, updatedAt: ctx.now },
    });
    task.edit(await editFrom(ctx, board, given, attachments));
    await ctx.em.flush();
    if (parentId) await countSubtasks(ctx, parentId);
    else await countNew(ctx, board, task);
    ctx.publish(tasks.created, { ...factsOf(board, task), createdBy: task.createdBy, linkTo });
    tellAssigned(ctx, board, task, []);
    await tellTasks(ctx, board, parentId ? [id, parentId] : [id]);

    return readTask(ctx, id, rights);
  },
);
