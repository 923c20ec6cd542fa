import type { Board, Column } from '@allforone/contracts/tasks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cardsQuery, changeBoard } from '../../../../lib/tasks/cards-query.ts';
import { toast } from '../../../../lib/toasts.ts';
import { trpc } from '../../../../lib/trpc.ts';

/** What may be done with the columns by who manages the board. */
export function useColumnActions({ id: boardId, columns }: Board) {
  const { t } = useTranslation('tasks');
  const queryClient = useQueryClient();
  const options = { onSuccess: (board: Board) => changeBoard(queryClient, board) };
  const quiet = { ...options, meta: { quiet: true } };
  const add = useMutation(trpc.tasks.addColumn.mutationOptions(quiet));
  const rename = useMutation(trpc.tasks.updateColumn.mutationOptions(quiet));
  const update = useMutation(trpc.tasks.updateColumn.mutationOptions(options));
  const move = useMutation(trpc.tasks.moveColumn.mutationOptions(options));
  const remove = useMutation(
    trpc.tasks.deleteColumn.mutationOptions({
      onSuccess: (board) => {
        changeBoard(queryClient, board);
        void queryClient.invalidateQueries(cardsQuery(queryClient, boardId));
      },
    }),
  );
  const indexOf = (column: Column) => columns.findIndex(({ id }) => id === column.id);

  return {
    add: (name: string) => add.mutateAsync({ boardId, name }),
    rename: ({ id: columnId }: Column, name: string) => rename.mutateAsync({ columnId, name }),
    setDone: ({ id: columnId }: Column, isDone: boolean) => update.mutate({ columnId, isDone }),
    moveLeft: (column: Column) =>
      move.mutate({ columnId: column.id, afterId: columns[indexOf(column) - 2]?.id ?? null }),
    moveRight: (column: Column) =>
      move.mutate({ columnId: column.id, afterId: columns[indexOf(column) + 1]?.id ?? null }),
    async remove({ id: columnId, name }: Column, moveToId: string) {
      await remove.mutateAsync({ columnId, moveToId });
      toast({ message: t('board.column.deleted', { name }) });
    },
  };
}
