import type { TaskCard } from '@allforone/contracts/tasks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cardsQuery } from '../../../../lib/tasks/cards-query.ts';
import { toast } from '../../../../lib/toasts.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { useBoardHere, useCardsHere } from '../here/board-here.ts';
import { type BulkEdit, undoOf } from './bulk-edit.ts';

/** What a change of the selected cards would do. Asked anew each time. */
export function usePreview(edit: BulkEdit | null) {
  const { board, selection } = useBoardHere();

  return useQuery(
    trpc.tasks.previewBulk.queryOptions(
      { boardId: board.id, taskIds: [...selection.ids], edit: edit ?? {} },
      { enabled: edit !== null, staleTime: 0, gcTime: 0, meta: { persist: false } },
    ),
  );
}

/** Changes the selected cards, with a way back where there is one. */
export function useBulkEdit() {
  const { t } = useTranslation('tasks');
  const { board, selection } = useBoardHere();
  const { all } = useCardsHere();
  const { id: boardId } = board;
  const queryClient = useQueryClient();
  const renew = () => queryClient.invalidateQueries(cardsQuery(queryClient, boardId));
  const restore = useMutation(trpc.tasks.restore.mutationOptions());
  const bulk = useMutation(trpc.tasks.bulkEdit.mutationOptions({ onSuccess: renew }));
  const back = async (edit: BulkEdit, before: TaskCard[]) => {
    if (edit.isDeleted) for (const { id: taskId } of before) await restore.mutateAsync({ taskId });
    for (const undo of undoOf(edit, before) ?? []) await bulk.mutateAsync({ boardId, ...undo });
    await renew();
  };

  return {
    isPending: bulk.isPending,
    async apply(edit: BulkEdit): Promise<void> {
      const cards = [...all.values()].flat();
      const { changedIds } = await bulk.mutateAsync({ boardId, taskIds: [...selection.ids], edit });
      const changed = new Set(changedIds);
      const before = cards.filter(({ id }) => changed.has(id));
      const canUndo = before.length > 0 && (edit.isDeleted || undoOf(edit, before) !== null);

      toast({
        message: t('board.bulk.applied', { count: changedIds.length }),
        undo: canUndo ? () => void back(edit, before).catch(() => undefined) : undefined,
      });
      selection.stop();
    },
  };
}
