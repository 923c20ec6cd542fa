import { tasks } from '@allforone/contracts/tasks';
import type { Ctx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { nextOf } from '../../adapters/recurrence.ts';
import { columnsOf, countIn, countSubtasks } from '../boards/arrange.ts';
import type { Board } from '../boards/board.ts';
import { rankBehind } from '../boards/ranks.ts';
import { atTheStart, Task } from './task.ts';
import { factsOf } from './telling.ts';

/**
 * Makes the next one of a recurring task that was completed, to which the rule goes over: completing again makes no
 * second one. @returns its id, null where nothing comes after.
 */
export async function makeNext(ctx: Ctx, board: Board, done: Task): Promise<string | null> {
  const { recurrence: rule, dueAt: from, timeZone } = done;
  if (!rule || !from) return null;
  const next = nextOf({ rule, from, timeZone });
  done.recurrence = null;
  if (!next) return null;

  const id = newId();
  const columns = await columnsOf(ctx, board);
  const column = columns.find(({ isDone }) => !isDone) ?? columns[0];
  const columnId = column?.id ?? done.columnId;
  const parentId = done.parentId ?? null;
  const { organizationId, boardId, title, description, priority, labelIds, assigneeIds } = done;
  const task = ctx.em.create(Task, {
    ...atTheStart,
    ...{
      id,
      organizationId,
      boardId,
      columnId,
      parentId,
      title,
      description,
      priority,
      labelIds,
      assigneeIds,
    },
    ...{ timeZone, reminders: done.reminders, attachments: done.attachments },
    rank: await rankBehind(ctx, { columnId, parentId }, 'end', id),
    checklist: done.checklist.map((item) => ({ ...item, isDone: false })),
    recurrence: next.rule,
    dueAt: next.dueAt,
    startsAt: done.startsAt && new Date(done.startsAt.getTime() + next.dueAt.getTime() - from.getTime()),
    ...{ createdBy: ctx.actor.accountId, createdAt: ctx.now, updatedAt: ctx.now },
  });
  if (!parentId) {
    board.openCount += 1;
    await countIn(ctx, { [columnId]: 1 });
  }
  await ctx.em.flush();
  if (parentId) await countSubtasks(ctx, parentId);
  ctx.publish(tasks.created, { ...factsOf(board, task), createdBy: task.createdBy, linkTo: null });

  return id;
}
