import type { TaskFilter } from '@allforone/contracts/tasks';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useAddress } from '../../../lib/address.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { useOutbox } from '../../../lib/outbox.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useKeptTasks } from '../rows/keep-task.ts';
import { withPending } from '../rows/pending.ts';
import { useLiveTasks } from '../rows/renew-tasks.ts';
import { addressOf } from '../rows/task-address.ts';

export interface LayoutProps {
  boardId?: string;
  filter: TaskFilter;
}

interface Options {
  sort?: 'due' | 'newest' | 'priority';
  limit?: number;
}

/** Tasks of one board, or of all that the reader may see, as they are changed here and elsewhere. */
export function useListedTasks({ boardId, filter }: LayoutProps, { sort = 'due', limit = 50 }: Options = {}) {
  const { id: organizationId } = useOrganization();
  const address = useAddress();
  const pending = useOutbox();
  const list = useSuspenseInfiniteQuery(
    trpc.tasks.list.infiniteQueryOptions(
      { organizationId, ...filter, boardId: boardId ?? filter.boardId, sort, limit },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  useLiveTasks(boardId);
  useKeptTasks();

  return {
    list,
    tasks: list.data.pages.flatMap(({ items }) => items).map((task) => withPending(task, pending)),
    /** Beside its board where that is shown, else by itself. */
    linkTo: (task: { id: string; organizationId: string }): string =>
      boardId ? address.to({ task: task.id }) : addressOf(task),
  };
}
