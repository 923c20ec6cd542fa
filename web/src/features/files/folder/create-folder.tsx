import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useListing } from '../browse/use-listing.ts';
import { usePlaceHere } from '../browse/use-space.ts';

export default function CreateFolder({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('files');
  const { t: common } = useTranslation();
  const queryClient = useQueryClient();
  const place = usePlaceHere();
  const { folderId: parentId } = useListing();
  const form = useForm({ initialValues: { name: '' }, validate: { name: required } });
  const create = useMutation(
    trpc.files.createFolder.mutationOptions({
      meta: { quiet: true },
      onSuccess: async ({ name }) => {
        await queryClient.invalidateQueries(trpc.files.folders.pathFilter());
        toast({ message: t('folder.created', { name }) });
        onClose();
      },
      onError: (error) => failForm(form, error, { name_taken: 'name' }),
    }),
  );

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('folder.create')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ name }) => create.mutate({ ...place, parentId, name }),
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
          <Button type="submit" loading={create.isPending}>
            {t('folder.create_submit')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
