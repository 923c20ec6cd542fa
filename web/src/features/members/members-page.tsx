import { Button, Tabs } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../components/boundary.tsx';
import { DetailDrawer } from '../../components/drawers/detail-drawer.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ListSkeleton } from '../../components/skeletons.tsx';
import { useAddress } from '../../lib/address.ts';
import { useOrganization } from '../../lib/organization.ts';
import { PendingInvitations } from './invite/pending-invitations.tsx';
import { MemberFilters } from './list/member-filters.tsx';
import { MemberList } from './list/member-list.tsx';
import { PersonDetail } from './person/person-detail.tsx';

const InviteDialog = lazy(() => import('./invite/invite-dialog.tsx'));

/** Who is here, and who has been asked to come. The address knows the filters and the person shown. */
export default function MembersPage() {
  const { t } = useTranslation('members');
  const organization = useOrganization();
  const address = useAddress();
  const [typed, setTyped] = useState('');
  const mayInvite = organization.can('members.invite');
  const accountId = address.get('person');
  const people = (
    <Boundary fallback={<ListSkeleton rows={8} />}>
      <MemberFilters typed={typed} onType={setTyped} />
      <MemberList typed={typed} onReset={reset} />
    </Boundary>
  );

  return (
    <PageBody>
      <PageHeader
        title={t('title')}
        description={t('count', { count: organization.memberCount })}
        action={
          mayInvite && (
            <Button
              component={Link}
              to={address.to({ invite: '' })}
              leftSection={<IconUserPlus size={20} />}
              preventScrollReset
            >
              {t('invite.action')}
            </Button>
          )
        }
      />
      {mayInvite ? (
        <Tabs
          value={address.get('view') ?? 'people'}
          onChange={(view) => address.set({ view: view === 'people' ? null : view })}
          keepMounted={false}
        >
          <Tabs.List mb="md" aria-label={t('tabs.label')}>
            <Tabs.Tab value="people" mih={44}>
              {t('tabs.people')}
            </Tabs.Tab>
            <Tabs.Tab value="invitations" mih={44}>
              {t('tabs.invitations')}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="people">{people}</Tabs.Panel>
          <Tabs.Panel value="invitations">
            <Boundary fallback={<ListSkeleton rows={4} />}>
              <PendingInvitations organizationId={organization.id} />
            </Boundary>
          </Tabs.Panel>
        </Tabs>
      ) : (
        people
      )}
      {accountId && (
        <DetailDrawer title={t('person.title')} onClose={() => address.set({ person: null })}>
          <PersonDetail key={accountId} accountId={accountId} />
        </DetailDrawer>
      )}
      {mayInvite && address.has('invite') && (
        <Suspense>
          <InviteDialog onClose={() => address.set({ invite: null })} />
        </Suspense>
      )}
    </PageBody>
  );

  function reset(): void {
    setTyped('');
    address.set({ group: null, role: null });
  }
}
