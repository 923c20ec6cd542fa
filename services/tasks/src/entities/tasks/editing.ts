import type { Attachment } from '@allforone/contracts/chat';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { tasks } from '@allforone/contracts/tasks';
import type { Ctx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import type { Board } from '../boards/board.ts';
import { Label } from '../boards/label.ts';
import { assertSeen } from './assigning.ts';
import type { TaskEdit } from './task.ts';

type Given = Omit<ParsedInputOf<typeof tasks.update>, 'taskId'>;

/** What is asked for, with everything in it that the board does not know refused. @throws Refusal not_found, assignee_not_here */
export async function editFrom(
  ctx: Ctx,
  board: Board,
  { fileIds, startsAt, dueAt, labelIds, assigneeIds, ...given }: Given,
  attachments: readonly Attachment[],
  assignedBefore: readonly string[] = [],
): Promise<TaskEdit> {
  const files = fileIds && [...new Set(fileIds)];
  if (files && attachments.length < files.length) throw notFound('file');
  const labels = labelIds && [...new Set(labelIds)];
  if (labels) await assertLabels(ctx, board, labels);
  const people = assigneeIds && [...new Set(assigneeIds)];
  if (people) {
    await assertSeen(
      ctx,
      board,
      people.filter((id) => !assignedBefore.includes(id)),
    );
  }

  return withoutUndefined({
    ...given,
    ...{ labelIds: labels, assigneeIds: people, attachments: files && [...attachments] },
    ...{ startsAt: dateOf(startsAt), dueAt: dateOf(dueAt) },
  });
}

/** @throws Refusal not_found */
export async function assertLabels(ctx: Ctx, { id: boardId }: Board, labelIds: string[]): Promise<void> {
  if (labelIds.length === 0) return;
  const known = await ctx.em.count(Label, { boardId, id: { $in: labelIds } });
  if (known < labelIds.length) throw notFound('label');
}

const dateOf = (instant: string | null | undefined) => (instant ? new Date(instant) : instant) as Date | null;

const withoutUndefined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
