import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DetailDrawer } from '../../components/drawers/detail-drawer.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useAddress } from '../../lib/address.ts';
import { isBuiltIn, useRoles } from '../../lib/organization/roles.ts';
import { useOrganization } from '../../lib/organization.ts';
import { RoleForm } from './form/role-form.tsx';
import { RoleAccordion } from './list/role-accordion.tsx';
import { RoleQuestions } from './list/role-questions.tsx';

/** Who may do what. Custom roles are made from the closed list of permissions. */
export default function RolesPage() {
  const { t } = useTranslation('roles');
  const organization = useOrganization();
  const address = useAddress();
  const { roles, find } = useRoles();
  const mayManage = organization.can('roles.manage');
  const roleId = address.get('role');
  const isCreating = address.has('create');
  const custom = roles.filter(({ key }) => !isBuiltIn(key));

  return (
    <PageBody>
      <PageHeader
        title={t('title')}
        description={t('lead')}
        action={
          mayManage && (
            <Button
              component={Link}
              to={address.to({ create: '' })}
              leftSection={<IconPlus size={20} />}
              preventScrollReset
            >
              {t('create')}
            </Button>
          )
        }
      />
      <Stack gap="xl">
        <section aria-labelledby="built-in-roles">
          <Title order={2} id="built-in-roles">
            {t('built_in.title')}
          </Title>
          <Text c="dimmed" mb="xs">
            {t('built_in.why')}
          </Text>
          <RoleAccordion roles={roles.filter(({ key }) => isBuiltIn(key))} />
        </section>
        <section aria-labelledby="custom-roles">
          <Title order={2} id="custom-roles">
            {t('custom.title')}
          </Title>
          <Text c="dimmed" mb="xs">
            {t('custom.why')}
          </Text>
          {custom.length > 0 ? <RoleAccordion roles={custom} /> : <Text size="sm">{t('custom.none')}</Text>}
        </section>
        <RoleQuestions />
      </Stack>
      {mayManage && (isCreating || roleId) && (
        <DetailDrawer
          title={isCreating ? t('create') : t('edit')}
          onClose={() => address.set({ create: null, role: null })}
        >
          <RoleForm key={roleId} role={isCreating ? undefined : find(roleId ?? '')} />
        </DetailDrawer>
      )}
    </PageBody>
  );
}
