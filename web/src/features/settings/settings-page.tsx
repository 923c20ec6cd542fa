import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useOrganization } from '../../lib/organization.ts';
import { ColorSettings } from './colors/color-settings.tsx';
import { IdentitySettings } from './identity/identity-settings.tsx';
import { LeaveOrganization } from './leave-organization.tsx';
import { ModuleSettings } from './module-settings.tsx';

/** Of the organisation as everyone sees it. Anyone may come here to leave it. */
export default function SettingsPage() {
  const { t } = useTranslation('settings');
  const organization = useOrganization();

  return (
    <PageBody width="narrow">
      <PageHeader
        title={t('title')}
        description={
          organization.can('organization.update') && t('lead', { organization: organization.name })
        }
      />
      <Stack gap="xl">
        {organization.can('organization.update') && (
          <>
            <IdentitySettings organization={organization} />
            <ColorSettings organization={organization} />
            <ModuleSettings organization={organization} />
          </>
        )}
        <LeaveOrganization organization={organization} />
      </Stack>
    </PageBody>
  );
}
