import type { Group } from '@allforone/contracts/organizations';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { placesFor } from '../tree/group-tree.ts';

interface Props {
  group: Group;
  groups: Group[];
  onClose: () => void;
}

/** Another name, another place. Both can be undone. */
export function EditGroup({ group: { id: groupId, name, parentId }, groups, onClose }: Props) {
  const { t } = useTranslation('groups');
  const queryClient = useQueryClient();
  const renew = () => queryClient.invalidateQueries(trpc.organizations.groups.pathFilter());
  const form = useForm({
    initialValues: { name, parentId: parentId ?? '' },
    validate: { name: required },
  });
  const restore = useMutation(trpc.organizations.updateGroup.mutationOptions({ onSuccess: renew }));
  const update = useMutation(
    trpc.organizations.updateGroup.mutationOptions({
      meta: { quiet: true },
      onSuccess: async () => {
        await renew();
        toast({ message: t('detail.saved'), undo: () => restore.mutate({ groupId, name, parentId }) });
        onClose();
      },
      onError: (error) =>
        failForm(form, error, { name_taken: 'name', too_deep: 'parentId', group_in_itself: 'parentId' }),
    }),
  );

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => update.mutate({ groupId, name: values.name, parentId: values.parentId || null }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <TextInput {...form.getInputProps('name')} label={t('name')} maxLength={80} autoComplete="off" />
        <NativeSelect
          {...form.getInputProps('parentId')}
          label={t('parent')}
          data={[{ value: '', label: t('top') }, ...placesFor(groups, groupId)]}
        />
        <FormEnd isPending={update.isPending} problem={form.errors.form} onCancel={onClose} />
      </Stack>
    </form>
  );
}
