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
  const options = trpc.tasks.subtasks.infiniteQueryOptions(
    { taskId: id },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
  const list = useSuspenseInfiniteQuery(options);
  const waiting = useOutbox(scopeOf(id)).filter(
    ({ path, state }) => path === 'tasks.create' && state === 'waiting',
  );

  useEffect(
    () =>
      onDelivered('tasks.create', (made) => {
        if (made.parentId === id) putIn(made);
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

  function putIn(made: Task): void {
    queryClient.setQueryData(options.queryKey, (before) => {
      const last = before?.pages.at(-1);
      if (!before || !last || before.pages.some(({ items }) => items.some((one) => one.id === made.id)))
        return before;

      return { ...before, pages: [...before.pages.slice(0, -1), { ...last, items: [...last.items, made] }] };
    });
  }
}
