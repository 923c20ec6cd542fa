import type { Group } from '@allforone/contracts/organizations';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

export function RenameClient({ client: { id: groupId, name } }: { client: Group }) {
  const { t } = useTranslation('projects');
  const queryClient = useQueryClient();
  const [isOpen, { open, close }] = useDisclosure();
  const renew = () => queryClient.invalidateQueries(trpc.organizations.groups.pathFilter());
  const form = useForm({ initialValues: { name }, validate: { name: required } });
  const restore = useMutation(trpc.organizations.updateGroup.mutationOptions({ onSuccess: renew }));
  const update = useMutation(
    trpc.organizations.updateGroup.mutationOptions({
      meta: { quiet: true },
      onSuccess: async () => {
        await renew();
        toast({ message: t('clients.renamed'), undo: () => restore.mutate({ groupId, name }) });
        close();
      },
      onError: (error) => failForm(form, error, { name_taken: 'name' }),
    }),
  );

  if (!isOpen) {
    return (
      <Button variant="default" onClick={open}>
        {t('clients.rename')}
      </Button>
    );
  }

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => update.mutate({ groupId, name: values.name }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <TextInput
        {...form.getInputProps('name')}
        label={t('clients.name')}
        maxLength={80}
        autoComplete="off"
        mb="sm"
      />
      <FormEnd isPending={update.isPending} onCancel={close} />
    </form>
  );
}
