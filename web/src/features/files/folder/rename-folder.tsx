import type { Folder } from '@allforone/contracts/files';
import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
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
  const form = useForm({ initialValues: { name }, validate: { name: required } });
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
      onError: (error) => failForm(form, error, { name_taken: 'name' }),
    }),
  );

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('folder.rename')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => update.mutate({ folderId, name: values.name }),
          (errors) => focusFirst(form, errors),
        )}
      >
        <Stack gap="md">
          <TextInput
            {...form.getInputProps('name')}
            label={t('folder.name')}
            maxLength={80}
            autoComplete="off"
            data-autofocus
          />
          <FormError message={form.errors.form} />
          <Button type="submit" loading={update.isPending}>
            {common('action.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
