import { useMutation, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../../lib/toasts.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { renewTask, useTask } from '../use-task.ts';

interface Removed {
  id: string;
  minutes: number;
  day: string;
  note: string;
  /** Only one's own time can be noted again. */
  isOwn: boolean;
}

export function useTimes() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const taskId = task.id;
  const onSuccess = () => renewTask(taskId);
  const list = useSuspenseInfiniteQuery(
    trpc.tasks.times.infiniteQueryOptions(
      { taskId, limit: 20 },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const again = useMutation(trpc.tasks.addTime.mutationOptions({ onSuccess }));
  const removal = useMutation(trpc.tasks.removeTime.mutationOptions({ onSuccess }));

  return {
    list,
    times: list.data.pages.flatMap(({ items }) => items),
    remove: ({ id, minutes, day, note, isOwn }: Removed) =>
      removal.mutate(
        { timeId: id },
        {
          onSuccess: () =>
            toast({
              message: t('task.times.removed'),
              undo: isOwn ? () => again.mutate({ taskId, minutes, day, note }) : undefined,
            }),
        },
      ),
  };
}
