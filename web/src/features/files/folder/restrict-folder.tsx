import type { Folder } from '@allforone/contracts/files';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/overlays/dialog.tsx';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { RestrictionForm } from '../sharing/restriction-form.tsx';

interface Props {
  folder: Folder;
  onClose: () => void;
}

export default function RestrictFolder({ folder, onClose }: Props) {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const { id: folderId, name, space, restriction } = folder;
  const restrict = useMutation(
    trpc.files.restrictFolder.mutationOptions({
      onSuccess: () => {
        void queryClient.invalidateQueries(trpc.files.pathFilter());
        toast({ message: t('access.saved', { name }) });
        onClose();
      },
    }),
  );

  return (
    <Dialog onClose={onClose} title={t('access.title')}>
      <RestrictionForm
        kind={space.kind}
        initial={restriction}
        isSaving={restrict.isPending}
        onSave={(next) => restrict.mutate({ folderId, restriction: next })}
        onClose={onClose}
      />
    </Dialog>
  );
}
