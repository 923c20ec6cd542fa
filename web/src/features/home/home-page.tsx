import { Box, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../components/boundary.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Portal } from '../../components/projects/portal.tsx';
import { ListSkeleton } from '../../components/skeletons.tsx';
import { useOrganization } from '../../lib/organization.ts';
import { useMe } from '../../lib/session.ts';
import { FirstSteps } from './first-steps.tsx';
import { LatestConversations } from './latest-conversations.tsx';
import { LatestNotifications } from './latest-notifications.tsx';

/** Where a visit begins: what to do first, then what is new. */
export default function HomePage() {
  const { t } = useTranslation('home');
  const me = useMe();
  const organization = useOrganization();
  const isClient =
    organization.modules.includes('projects') &&
    organization.can('projects.read') &&
    !organization.can('projects.write');
  const hasChat = organization.modules.includes('chat') && organization.can('chat.read');

  return (
    <PageBody>
      <PageHeader
        title={t('greeting', { name: me.name.split(' ')[0] ?? me.name })}
        description={`${organization.name} · ${t('members', { count: organization.memberCount })}`}
      />
      {isClient && (
        <Boundary fallback={<ListSkeleton rows={3} />}>
          <Box mb="xl">
            <Portal organizationId={organization.id} />
          </Box>
        </Boundary>
      )}
      <Boundary fallback={null}>
        <FirstSteps organization={organization} />
      </Boundary>
      <SimpleGrid cols={{ base: 1, md: hasChat ? 2 : 1 }} spacing="xl" verticalSpacing="xl">
        {hasChat && (
          <Boundary fallback={<ListSkeleton rows={4} />}>
            <LatestConversations organizationId={organization.id} />
          </Boundary>
        )}
        <Boundary fallback={<ListSkeleton rows={4} />}>
          <LatestNotifications organizationId={organization.id} />
        </Boundary>
      </SimpleGrid>
    </PageBody>
  );
}
