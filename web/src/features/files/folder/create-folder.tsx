import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NameForm } from '../../../components/forms/name-form.tsx';
import { Dialog } from '../../../components/overlays/dialog.tsx';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useListing } from '../browse/use-listing.ts';
import { usePlaceHere } from '../browse/use-space.ts';

export default function CreateFolder({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const place = usePlaceHere();
  const { folderId: parentId } = useListing();
  const create = useMutation(
    trpc.files.createFolder.mutationOptions({
      meta: { quiet: true },
      onSuccess: async ({ name }) => {
        await queryClient.invalidateQueries(trpc.files.folders.pathFilter());
        toast({ message: t('folder.created', { name }) });
        onClose();
      },
    }),
  );

  return (
    <Dialog onClose={onClose} title={t('folder.create')}>
      <NameForm
        label={t('folder.name')}
        submit={t('folder.create_submit')}
        onSubmit={(name) => create.mutateAsync({ ...place, parentId, name })}
      />
    </Dialog>
  );
}
