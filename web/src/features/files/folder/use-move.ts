import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** A file with its folder, or a folder with the one above it. */
export interface Movable {
  id: string;
  name: string;
  folderId?: string | null;
  parentId?: string | null;
}

/** To another folder of the same space; it can be undone. */
export function useMove(isFolder: boolean, onMoved: () => void) {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const onSuccess = () => void queryClient.invalidateQueries(trpc.files.pathFilter());
  const files = useMutation(trpc.files.update.mutationOptions({ onSuccess }));
  const folders = useMutation(trpc.files.updateFolder.mutationOptions({ onSuccess }));

  return { isPending: files.isPending || folders.isPending, to };

  function to({ id, name, folderId = null, parentId = null }: Movable, target: string | null): void {
    const before = isFolder ? parentId : folderId;
    const done = () => {
      onMoved();
      toast({ message: t('file.moved', { name }), undo: () => put(before, () => undefined) });
    };

    if (target === before) onMoved();
    else put(target, done);

    function put(next: string | null, afterwards: () => void): void {
      if (isFolder) folders.mutate({ folderId: id, parentId: next }, { onSuccess: afterwards });
      else files.mutate({ fileId: id, folderId: next }, { onSuccess: afterwards });
    }
  }
}
