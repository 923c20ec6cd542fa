import type { Folder } from '@allforone/contracts/files';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Into the trash at once, with all it holds; it can be undone. */
export function useDeleteFolder(): (folder: Folder) => void {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const onSuccess = () => void queryClient.invalidateQueries(trpc.files.pathFilter());
  const restore = useMutation(trpc.files.restoreFolder.mutationOptions({ onSuccess }));
  const remove = useMutation(trpc.files.deleteFolder.mutationOptions({ onSuccess }));

  return ({ id: folderId, name }) =>
    remove.mutate(
      { folderId },
      {
        onSuccess: () =>
          toast({ message: t('folder.deleted', { name }), undo: () => restore.mutate({ folderId }) }),
      },
    );
}
