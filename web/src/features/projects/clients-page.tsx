import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DetailDrawer } from '../../components/drawers/detail-drawer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useAddress } from '../../lib/address.ts';
import { useOrganization } from '../../lib/organization.ts';
import { AddClient } from './clients/add-client.tsx';
import { ClientDetail } from './clients/client-detail.tsx';
import { ClientList } from './clients/client-list.tsx';
import { useClientGroups } from './clients/use-client-groups.ts';
import { SectionLinks } from './list/section-links.tsx';

/** Clients, what they have running, and who they are; the address knows the one that is open. */
export default function ClientsPage() {
  const { t } = useTranslation('projects');
  const { can } = useOrganization();
  const { clients } = useClientGroups();
  const address = useAddress();
  const clientId = address.get('client');
  const add = can('groups.manage') && (
    <Button
      component={Link}
      to={address.to({ add: '' })}
      leftSection={<IconPlus size={20} />}
      preventScrollReset
    >
      {t('clients.add')}
    </Button>
  );

  return (
    <PageBody>
      <PageHeader
        title={t('sections.clients')}
        description={t('clients.lead')}
        action={clients.length > 0 && add}
      />
      <SectionLinks />
      {clients.length > 0 ? (
        <ClientList clients={clients} />
      ) : (
        <EmptyState icon={IconUsersGroup} title={t('clients.none.title')} action={add}>
          {t('clients.none.why')}
        </EmptyState>
      )}
      {address.has('add') && can('groups.manage') && (
        <DetailDrawer title={t('clients.add')} onClose={() => address.set({ add: null })}>
          <AddClient />
        </DetailDrawer>
      )}
      {clientId && !address.has('add') && (
        <DetailDrawer title={t('part.client')} onClose={() => address.set({ client: null })}>
          <ClientDetail key={clientId} client={clients.find(({ id }) => id === clientId)} />
        </DetailDrawer>
      )}
    </PageBody>
  );
}
