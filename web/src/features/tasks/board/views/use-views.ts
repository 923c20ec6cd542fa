import type { SavedView } from '@allforone/contracts/tasks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../../lib/toasts.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { useBoardFilter } from '../filter/use-board-filter.ts';
import { useLayout } from '../header/use-layout.ts';
import { useBoardHere } from '../here/board-here.ts';

/** Ways to look at this board that somebody kept. */
export function useViews() {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { id: boardId, organizationId } = board;
  const layout = useLayout();
  const { filter } = useBoardFilter();
  const queryClient = useQueryClient();
  const { data: views = [] } = useQuery(trpc.tasks.views.queryOptions({ organizationId, boardId }));
  const renew = () =>
    queryClient.invalidateQueries(trpc.tasks.views.queryFilter({ organizationId, boardId }));
  const add = useMutation(trpc.tasks.addView.mutationOptions({ meta: { quiet: true }, onSuccess: renew }));
  const bring = useMutation(trpc.tasks.addView.mutationOptions({ onSuccess: renew }));
  const remove = useMutation(trpc.tasks.deleteView.mutationOptions({ onSuccess: renew }));

  return {
    views,
    async save(name: string, isShared: boolean) {
      const asked = { name, layout, filter: { ...filter, boardId: undefined }, isShared };
      await add.mutateAsync({ organizationId, boardId, ...asked });
      toast({ message: t('board.views.saved', { name }) });
    },
    async remove({ id: viewId, name, layout: before, filter: kept, isShared }: SavedView) {
      await remove.mutateAsync({ viewId });
      const undo = () =>
        bring.mutate({ organizationId, boardId, name, layout: before, filter: kept, isShared });
      toast({ message: t('board.views.deleted', { name }), undo });
    },
  };
}
