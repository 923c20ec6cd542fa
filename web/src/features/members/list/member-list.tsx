import { Button, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { useAddress } from '../../../lib/address.ts';
import { useOnline } from '../../../lib/live/presence.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './member-list.module.css';
import { MemberRow } from './member-row.tsx';
import { membersOptions } from './members-query.ts';

/** Everyone who matches, a page at a time; what was found before stays while the next answer is on its way. */
export function MemberList({ typed, onReset }: { typed: string; onReset: () => void }) {
  const { t } = useTranslation('members');
  const organization = useOrganization();
  const { id: organizationId } = organization;
  const address = useAddress();
  const [search] = useDebouncedValue(typed.trim(), 150);
  const [groupId, role] = [address.get('group'), address.get('role')];
  const asked = useDeferredValue(JSON.stringify({ organizationId, search, groupId, role }));
  const list = useSuspenseInfiniteQuery(membersOptions(JSON.parse(asked)));
  const { data: groups } = useSuspenseQuery(trpc.organizations.groups.queryOptions({ organizationId }));
  const members = list.data.pages.flatMap(({ items }) => items);
  const online = useOnline(members.slice(0, 200).map(({ accountId }) => accountId));
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));

  if (members.length === 0) {
    return (
      <EmptyState
        icon={IconSearch}
        title={t('nobody.title')}
        action={
          <Button variant="default" onClick={onReset}>
            {t('nobody.reset')}
          </Button>
        }
      >
        {t('nobody.why')}
      </EmptyState>
    );
  }

  return (
    <>
      <div className={classes.columns} aria-hidden>
        {(['person', 'role', 'groups', 'joined'] as const).map((column) => (
          <Text key={column} size="sm" c="dimmed">
            {t(`column.${column}`)}
          </Text>
        ))}
      </div>
      <ul className={classes.rows}>
        {members.map((member) => (
          <MemberRow
            key={member.accountId}
            member={member}
            groupNames={groupNames}
            isOnline={online.has(member.accountId)}
          />
        ))}
      </ul>
      <MoreButton list={list} auto />
      {organization.memberCount === 1 && (
        <EmptyState icon={IconUsers} title={t('alone.title')}>
          {t('alone.why')}
        </EmptyState>
      )}
    </>
  );
}
