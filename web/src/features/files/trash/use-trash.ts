import type { AppRouter } from '@allforone/bff/router';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useTranslation } from 'react-i18next';
import { confirm } from '../../../lib/confirm.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

export type Thrown = inferRouterOutputs<AppRouter>['files']['trash']['items'][number];

/** Back to where it was, or away for good. */
export function useTrash() {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const onSuccess = () => void queryClient.invalidateQueries(trpc.files.pathFilter());
  const file = useMutation(trpc.files.restore.mutationOptions({ onSuccess }));
  const folder = useMutation(trpc.files.restoreFolder.mutationOptions({ onSuccess }));
  const away = useMutation(trpc.files.purge.mutationOptions({ onSuccess }));

  return { restore, purge, isPending: file.isPending || folder.isPending };

  function restore({ is, id, name }: Thrown): void {
    const told = { onSuccess: () => toast({ message: t('trash.restored', { name }) }) };

    if (is === 'file') file.mutate({ fileId: id }, told);
    else folder.mutate({ folderId: id }, told);
  }

  async function purge({ id, name }: Thrown): Promise<void> {
    const sure = await confirm({
      title: t('trash.purge_title', { name }),
      body: t('trash.purge_body'),
      action: t('trash.purge'),
      danger: true,
    });

    if (sure)
      away.mutate({ fileId: id }, { onSuccess: () => toast({ message: t('trash.purged', { name }) }) });
  }
}
