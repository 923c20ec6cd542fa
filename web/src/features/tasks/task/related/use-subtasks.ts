import type { Task } from '@allforone/contracts/tasks';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryClient } from '../../../../lib/calls/query-client.ts';
import { onDelivered, post, useOutbox } from '../../../../lib/outbox.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { scopeOf } from '../../rows/pending.ts';
import { useTask } from '../use-task.ts';

/** Those that are there, and the titles of those that wait to be made. */
export function useSubtasks() {
  const { task } = useTask();
  const { id, organizationId, place } = task;
  const list = useSuspenseInfiniteQuery(optionsOf(id));
  const waiting = useOutbox(scopeOf(id)).filter(
    ({ path, state }) => path === 'tasks.create' && state === 'waiting',
  );

  useEffect(
    () =>
      onDelivered('tasks.create', (made) => {
        if (made.parentId === id) putIn(id, made);
      }),
    [id],
  );

  return {
    list,
    subtasks: list.data.pages.flatMap(({ items }) => items),
    waiting: waiting.map((entry) => ({ id: entry.id, title: (entry.input as { title: string }).title })),
    add: (title: string) =>
      void post('tasks.create', { organizationId, place, parentId: id, title }, { scope: scopeOf(id) }),
  };
}

const optionsOf = (taskId: string) =>
  trpc.tasks.subtasks.infiniteQueryOptions({ taskId }, { getNextPageParam: ({ nextCursor }) => nextCursor });

function putIn(parentId: string, made: Task): void {
  queryClient.setQueryData(optionsOf(parentId).queryKey, (before) => {
    const last = before?.pages.at(-1);
    if (!before || !last || before.pages.some(({ items }) => items.some(({ id }) => id === made.id)))
      return before;

    return { ...before, pages: [...before.pages.slice(0, -1), { ...last, items: [...last.items, made] }] };
  });
}
