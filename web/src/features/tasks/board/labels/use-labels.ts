import type { Label } from '@allforone/contracts/tasks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirm } from '../../../../lib/confirm.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { useBoardHere } from '../here/board-here.ts';

export type LabelFields = Pick<Label, 'name' | 'color'>;

export function useLabelActions() {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { id: boardId, organizationId, place } = board;
  const queryClient = useQueryClient();
  const onSuccess = () =>
    queryClient.invalidateQueries(trpc.tasks.board.queryFilter({ organizationId, place }));
  const quiet = { onSuccess, meta: { quiet: true } };
  const add = useMutation(trpc.tasks.addLabel.mutationOptions(quiet));
  const update = useMutation(trpc.tasks.updateLabel.mutationOptions(quiet));
  const remove = useMutation(trpc.tasks.deleteLabel.mutationOptions({ onSuccess }));

  return {
    save: (label: Label | undefined, fields: LabelFields): Promise<unknown> =>
      label ? update.mutateAsync({ labelId: label.id, ...fields }) : add.mutateAsync({ boardId, ...fields }),
    async remove({ id: labelId, name }: Label): Promise<void> {
      const isSure = await confirm({
        title: t('board.labels.delete_title', { name }),
        body: t('board.labels.delete_body'),
        action: t('board.column.delete'),
        danger: true,
      });
      if (isSure) remove.mutate({ labelId });
    },
  };
}
