import type { PlacedTask, Task } from '@allforone/contracts/tasks';
import type { InfiniteData } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { onDelivered } from '../../../lib/outbox.ts';
import { trpc } from '../../../lib/trpc.ts';

interface TaskPage {
  items: PlacedTask[];
  nextCursor: string | null;
}

const paths = ['tasks.update', 'tasks.move', 'tasks.complete', 'tasks.reopen'] as const;

/** What the server has just said of a task, wherever it is shown; an older word that comes late is not heard. */
export function keepTask(task: Task): void {
  queryClient.setQueryData(trpc.tasks.get.queryKey({ taskId: task.id }), (before) =>
    before && before.version > task.version ? before : task,
  );
  for (const list of [trpc.tasks.list, trpc.tasks.mine, trpc.tasks.subtasks]) {
    queryClient.setQueriesData<InfiniteData<TaskPage> | TaskPage>(list.pathFilter(), (before) =>
      before && 'pages' in before
        ? { ...before, pages: before.pages.map((page) => withTask(page, task)) }
        : before && withTask(before, task),
    );
  }
}

/** For as long as the component is there, what the outbox delivers is shown before the entry leaves it. */
export function useKeptTasks(): void {
  useEffect(() => {
    const ends = paths.map((path) => onDelivered(path, keepTask));

    return () => {
      for (const end of ends) end();
    };
  }, []);
}

const withTask = (page: TaskPage, task: Task): TaskPage => ({
  ...page,
  items: page.items.map((item) => (item.id === task.id && item.version <= task.version ? task : item)),
});
