import { IconMailOpened } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { InvitationRow } from './invitation-row.tsx';
import classes from './pending-invitations.module.css';

/** Letters that nobody has answered yet, and links that are still open. */
export function PendingInvitations({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation('members');
  const list = useSuspenseInfiniteQuery(
    trpc.organizations.invitations.infiniteQueryOptions(
      { organizationId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const { data: groups } = useSuspenseQuery(trpc.organizations.groups.queryOptions({ organizationId }));
  const invitations = list.data.pages.flatMap(({ items }) => items);
  const people = usePeople(invitations.map(({ invitedBy }) => invitedBy));

  if (invitations.length === 0) {
    return (
      <EmptyState icon={IconMailOpened} title={t('invitations.none_title')}>
        {t('invitations.none')}
      </EmptyState>
    );
  }

  return (
    <>
      <ul className={classes.rows}>
        {invitations.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            group={groups.find(({ id }) => id === invitation.groupId)?.name}
            inviter={people.get(invitation.invitedBy)?.name}
          />
        ))}
      </ul>
      <MoreButton list={list} auto />
    </>
  );
}
