import type { Board, Task } from '@allforone/contracts/tasks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { useWatch } from '../../../lib/live/watching.ts';
import { useLive } from '../../../lib/live.ts';
import { useOutbox } from '../../../lib/outbox.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useKeptTasks } from '../rows/keep-task.ts';
import { scopeOf, withPending } from '../rows/pending.ts';

interface Shown {
  task: Task;
  board: Board;
}

interface Around extends Shown {
  /** By itself, or else beside its board. */
  isPage: boolean;
  /** Where another task opens: in this one's place. */
  linkTo(taskId: string): string;
}

export const TaskContext = createContext<Around | null>(null);

/** The task that the parts around it belong to, and its board. */
export function useTask(): Around {
  const shown = use(TaskContext);
  if (!shown) throw new Error('There is no task here.');

  return shown;
}

/** A task as its reader has changed it, also before the server knows; what others change appears. */
export function useShownTask(taskId: string): Shown {
  const { data } = useSuspenseQuery(trpc.tasks.get.queryOptions({ taskId }));
  const { organizationId, place, boardId } = data;
  const { data: board } = useSuspenseQuery(trpc.tasks.board.queryOptions({ organizationId, place }));
  const pending = useOutbox(scopeOf(taskId));
  const renew = () => renewTask(taskId);

  useKeptTasks();
  useWatch('boardId', { organizationId, place }, renew);
  useLive('tasks.cardChanged', ({ card }) => {
    if (card.id === taskId && card.version > data.version) renew();
    else if (card.parentId === taskId) void queryClient.invalidateQueries(subtasksOf(taskId));
    else if ([...data.blockedByIds, ...data.blocksIds].includes(card.id))
      void queryClient.invalidateQueries(trpc.tasks.get.queryFilter({ taskId: card.id }));
  });
  useLive('tasks.cardRemoved', (removed) => {
    if (removed.taskId === taskId) renew();
  });
  useLive('tasks.boardChanged', (changed) => {
    if (changed.boardId === boardId) void queryClient.invalidateQueries(trpc.tasks.board.pathFilter());
  });

  return { task: withPending(data, pending), board };
}

/** The task and all that is shown of it. */
export function renewTask(taskId: string): void {
  void queryClient.invalidateQueries(trpc.tasks.get.queryFilter({ taskId }));
  void queryClient.invalidateQueries(trpc.tasks.comments.infiniteQueryFilter({ taskId }));
  void queryClient.invalidateQueries(trpc.tasks.times.infiniteQueryFilter({ taskId }));
  void queryClient.invalidateQueries(trpc.tasks.changes.infiniteQueryFilter({ taskId }));
  void queryClient.invalidateQueries(subtasksOf(taskId));
}

const subtasksOf = (taskId: string) => trpc.tasks.subtasks.infiniteQueryFilter({ taskId });
