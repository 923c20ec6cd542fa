import type { Group } from '@allforone/contracts/organizations';
import { templateDefinitions } from '@allforone/contracts/templates';
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { useAddress } from '../../../lib/address.ts';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { placesFor } from '../tree/group-tree.ts';

const kinds = Object.keys({
  team: 0,
  club: 0,
  household: 0,
  client: 0,
  site: 0,
  group: 0,
} satisfies Record<Group['kind'], 0>) as Group['kind'][];

export function CreateGroup({ parentId, groups }: { parentId: string; groups: Group[] }) {
  const { t } = useTranslation('groups');
  const queryClient = useQueryClient();
  const address = useAddress();
  const { id: organizationId, template } = useOrganization();
  const form = useForm({
    initialValues: { name: '', kind: templateDefinitions[template].groupKind, parentId },
    validate: { name: required },
  });
  const create = useMutation(
    trpc.organizations.createGroup.mutationOptions({
      meta: { quiet: true },
      onSuccess: async ({ id, name }) => {
        await queryClient.invalidateQueries(trpc.organizations.groups.pathFilter());
        toast({ message: t('created', { name }) });
        address.set({ create: null, group: id });
      },
      onError: (error) => failForm(form, error, { name_taken: 'name', too_deep: 'parentId' }),
    }),
  );

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => create.mutate({ organizationId, ...values, parentId: values.parentId || null }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <TextInput
          {...form.getInputProps('name')}
          label={t('name')}
          maxLength={80}
          autoComplete="off"
          data-autofocus
        />
        <NativeSelect
          {...form.getInputProps('kind')}
          label={t('kind_label')}
          data={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        {groups.length > 0 && (
          <NativeSelect
            {...form.getInputProps('parentId')}
            label={t('parent')}
            data={[{ value: '', label: t('top') }, ...placesFor(groups)]}
          />
        )}
        <FormError message={form.errors.form} />
        <Button type="submit" loading={create.isPending}>
          {t('create.submit')}
        </Button>
      </Stack>
    </form>
  );
}
