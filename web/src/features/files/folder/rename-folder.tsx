import type { Folder } from '@allforone/contracts/files';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NameForm } from '../../../components/forms/name-form.tsx';
import { Dialog } from '../../../components/overlays/dialog.tsx';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

interface Props {
  folder: Folder;
  onClose: () => void;
}

/** Another name; it can be undone. */
export default function RenameFolder({ folder: { id: folderId, name }, onClose }: Props) {
  const { t } = useTranslation('files');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const renew = () => queryClient.invalidateQueries(trpc.files.pathFilter());
  const restore = useMutation(trpc.files.updateFolder.mutationOptions({ onSuccess: renew }));
  const update = useMutation(
    trpc.files.updateFolder.mutationOptions({
      meta: { quiet: true },
      onSuccess: (folder) => {
        void renew();
        toast({
          message: t('folder.saved', { name: folder.name }),
          undo: () => restore.mutate({ folderId, name }),
        });
        onClose();
      },
    }),
  );

  return (
    <Dialog onClose={onClose} title={t('folder.rename')}>
      <NameForm
        name={name}
        label={t('folder.name')}
        submit={common('action.save')}
        onSubmit={(next) => update.mutateAsync({ folderId, name: next })}
      />
    </Dialog>
  );
}
