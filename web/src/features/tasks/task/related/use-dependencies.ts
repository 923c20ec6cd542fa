import { useMutation, useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../../../lib/errors.ts';
import { toast } from '../../../../lib/toasts.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { keepTask } from '../../rows/keep-task.ts';
import { useTask } from '../use-task.ts';

/** Tasks this one waits for and those that wait for it; one that may not be seen has no more than its place. */
export function useDependencies() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { id: taskId, blockedByIds, blocksIds } = task;
  const ids = [...blockedByIds, ...blocksIds];
  const answers = useQueries({ queries: ids.map((id) => trpc.tasks.get.queryOptions({ taskId: id })) });
  const found = ids.map((id, index) => ({ id, task: answers[index]?.data }));
  const add = useMutation(
    trpc.tasks.addDependency.mutationOptions({ onSuccess: keepTask, meta: { quiet: true } }),
  );
  const remove = useMutation(trpc.tasks.removeDependency.mutationOptions({ onSuccess: keepTask }));

  return {
    blockers: found.slice(0, blockedByIds.length),
    blocked: found.slice(blockedByIds.length),
    refusal: add.error ? sentenceFor(add.error) : undefined,
    add: (blockedById: string) => add.mutate({ taskId, blockedById }),
    remove: (blockedById: string, title: string) =>
      remove.mutate(
        { taskId, blockedById },
        {
          onSuccess: () =>
            toast({
              message: t('task.dependencies.removed', { title }),
              undo: () => add.mutate({ taskId, blockedById }),
            }),
        },
      ),
  };
}
