import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { PageBody } from '../../../components/page-body.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { Filters } from './filters.tsx';
import { InboxList } from './inbox-list.tsx';
import { MarkAllButton } from './mark-all-button.tsx';
import { useShown } from './use-shown.ts';

export default function InboxPage() {
  const { t } = useTranslation('notifications');
  const { unreadOnly, organizationId } = useShown();

  return (
    <PageBody width="narrow">
      <PageHeader
        title={t('inbox.title')}
        description={
          <>
            {t('inbox.lead')}{' '}
            <Anchor component={Link} to="/account/notifications" underline="always">
              {t('inbox.preferences')}
            </Anchor>
          </>
        }
        action={<MarkAllButton />}
      />
      <Filters />
      <Boundary key={`${unreadOnly} ${organizationId}`} fallback={<ListSkeleton rows={8} />}>
        <InboxList />
      </Boundary>
    </PageBody>
  );
}
