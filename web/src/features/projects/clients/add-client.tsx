import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { useAddress } from '../../../lib/address.ts';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** A client is a group; whoever is invited into it sees its projects alone. */
export function AddClient() {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const queryClient = useQueryClient();
  const address = useAddress();
  const form = useForm({ initialValues: { name: '' }, validate: { name: required } });
  const create = useMutation(
    trpc.organizations.createGroup.mutationOptions({
      meta: { quiet: true },
      onSuccess: async ({ id, name }) => {
        await queryClient.invalidateQueries(trpc.organizations.groups.pathFilter());
        toast({ message: t('clients.added', { name }) });
        address.set({ add: null, client: id });
      },
      onError: (error) => failForm(form, error, { name_taken: 'name' }),
    }),
  );

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ name }) => create.mutate({ organizationId, name, kind: 'client' }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <TextInput
          {...form.getInputProps('name')}
          label={t('clients.name')}
          maxLength={80}
          autoComplete="organization"
          data-autofocus
        />
        <FormError message={form.errors.form} />
        <Button type="submit" loading={create.isPending}>
          {t('clients.add_submit')}
        </Button>
      </Stack>
    </form>
  );
}
