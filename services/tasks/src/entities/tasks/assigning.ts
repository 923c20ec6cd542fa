import { tasks } from '@allforone/contracts/tasks';
import type { Ctx } from '@allforone/runtime/context';
import { conflict } from '@allforone/runtime/refusal';
import type { Board } from '../boards/board.ts';
import { readerAs, rightsIn } from '../boards/rights.ts';
import type { Task } from './task.ts';
import { factsOf } from './telling.ts';

/** Those who see the board at this moment. */
export async function seersAmong(
  ctx: Ctx,
  { organizationId, place }: Pick<Board, 'organizationId' | 'place'>,
  accountIds: readonly string[],
): Promise<string[]> {
  const seen = await Promise.all(
    accountIds.map(async (accountId) => {
      const reader = await readerAs(ctx, organizationId, accountId);
      return (await rightsIn(ctx, reader, { organizationId, place })).read ? accountId : null;
    }),
  );

  return seen.filter((accountId) => accountId !== null);
}

/** Only who sees a board is given something of it. @throws Refusal assignee_not_here */
export async function assertSeen(
  ctx: Ctx,
  board: Pick<Board, 'organizationId' | 'place'>,
  accountIds: readonly string[],
): Promise<void> {
  const others = [...new Set(accountIds)].filter((id) => id !== ctx.actor.accountId);
  if ((await seersAmong(ctx, board, others)).length < others.length) throw conflict('assignee_not_here');
}

/** Who does it now and did not before. */
export function tellAssigned(ctx: Ctx, board: Board, task: Task, before: readonly string[]): void {
  const assignedBy = ctx.actor.accountId;
  for (const accountId of task.assigneeIds.filter((id) => !before.includes(id))) {
    ctx.publish(tasks.assigned, { ...factsOf(board, task), accountId, assignedBy });
  }
}
