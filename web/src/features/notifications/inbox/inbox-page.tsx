import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { PageBody } from '../../../components/page-body.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useIsPhone } from '../../../lib/screen.ts';
import { Filters } from './filters.tsx';
import { InboxList } from './inbox-list.tsx';
import { MarkAllButton } from './mark-all-button.tsx';
import { useShown } from './use-shown.ts';

export default function InboxPage() {
  const { t } = useTranslation('notifications');
  const isPhone = useIsPhone();
  const { unreadOnly, organizationId } = useShown();

  return (
    <PageBody width="narrow">
      <PageHeader
        title={t('inbox.title')}
        description={t('inbox.lead')}
        action={
          <Group gap={4} wrap="nowrap">
            {!isPhone && <MarkAllButton />}
            <Tooltip label={t('inbox.preferences')}>
              <ActionIcon component={Link} to="/account/notifications" aria-label={t('inbox.preferences')}>
                <IconSettings size={22} />
              </ActionIcon>
            </Tooltip>
          </Group>
        }
      />
      <Filters />
      <Boundary key={`${unreadOnly} ${organizationId}`} fallback={<ListSkeleton rows={8} />}>
        <InboxList />
      </Boundary>
    </PageBody>
  );
}
