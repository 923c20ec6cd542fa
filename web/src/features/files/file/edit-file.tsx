import type { StoredFile } from '@allforone/contracts/files';
import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

interface Props {
  file: StoredFile;
  onClose: () => void;
}

/** Another name, another category. Both can be undone. */
export function EditFile({ file: { id: fileId, name, category }, onClose }: Props) {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const renew = () => queryClient.invalidateQueries(trpc.files.pathFilter());
  const form = useForm({
    initialValues: { name, category: category ?? '' },
    validate: { name: required },
  });
  const restore = useMutation(trpc.files.update.mutationOptions({ onSuccess: renew }));
  const update = useMutation(
    trpc.files.update.mutationOptions({
      meta: { quiet: true },
      onSuccess: async (file) => {
        await renew();
        toast({
          message: t('file.saved', { name: file.name }),
          undo: () => restore.mutate({ fileId, name, category }),
        });
        onClose();
      },
      onError: (error) => failForm(form, error, { name_taken: 'name' }),
    }),
  );

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => update.mutate({ fileId, name: values.name, category: values.category.trim() || null }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <TextInput {...form.getInputProps('name')} label={t('file.name')} maxLength={80} autoComplete="off" />
        <TextInput
          {...form.getInputProps('category')}
          label={t('file.category')}
          description={t('file.category_hint')}
          maxLength={40}
          autoComplete="off"
        />
        <FormEnd isPending={update.isPending} problem={form.errors.form} onCancel={onClose} />
      </Stack>
    </form>
  );
}
