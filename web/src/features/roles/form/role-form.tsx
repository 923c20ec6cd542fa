import type { Role } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import { Button, Divider, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { focusFirst, required } from '../../../lib/form.ts';
import { useRoles } from '../../../lib/organization/roles.ts';
import { DeleteRole } from './delete-role.tsx';
import { PermissionChoice } from './permission-choice.tsx';
import { useSaveRole } from './use-save-role.ts';

/** A new role, or a change of one: a name, and what it allows. */
export function RoleForm({ role }: { role: Role | undefined }) {
  const { t } = useTranslation('roles');
  const { t: common } = useTranslation();
  const { mayGive } = useRoles();
  const form = useForm({
    initialValues: {
      name: role?.name ?? '',
      permissions:
        role?.permissions ?? (['organization.read', 'members.read', 'groups.read'] as Permission[]),
    },
    validate: { name: required },
  });
  const { save, isPending } = useSaveRole(role, form);

  if (role && !mayGive(role.key)) return <Text>{t('above')}</Text>;

  return (
    <Stack gap="lg" pb="lg">
      <form noValidate onSubmit={form.onSubmit(save, (errors) => focusFirst(form, errors))}>
        <Stack gap="lg">
          <TextInput
            {...form.getInputProps('name')}
            label={t('form.name')}
            description={t('form.name_hint')}
            maxLength={80}
            autoComplete="off"
            data-autofocus
          />
          <PermissionChoice {...form.getInputProps('permissions')} />
          {role && role.memberCount > 0 && (
            <Text size="sm" c="dimmed">
              {t('form.affects', { count: role.memberCount })}
            </Text>
          )}
          <FormError message={form.errors.form} />
          <Button type="submit" loading={isPending}>
            {role ? common('action.save') : t('form.create')}
          </Button>
        </Stack>
      </form>
      {role && (
        <>
          <Divider />
          <DeleteRole role={role} />
        </>
      )}
    </Stack>
  );
}
