import type { StoredFile } from '@allforone/contracts/files';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Into the trash at once; it can be undone. */
export function useDeleteFile(onDeleted: () => void = () => undefined): (file: StoredFile) => void {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const onSuccess = () => void queryClient.invalidateQueries(trpc.files.pathFilter());
  const restore = useMutation(trpc.files.restore.mutationOptions({ onSuccess }));
  const remove = useMutation(trpc.files.delete.mutationOptions({ onSuccess }));

  return ({ id: fileId, name }) =>
    remove.mutate(
      { fileId },
      {
        onSuccess: () => {
          onDeleted();
          toast({ message: t('file.deleted', { name }), undo: () => restore.mutate({ fileId }) });
        },
      },
    );
}
