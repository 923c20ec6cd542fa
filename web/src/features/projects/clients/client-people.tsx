import { Text } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './clients.module.css';

export function ClientPeople({ groupId }: { groupId: string }) {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const list = useSuspenseInfiniteQuery(
    trpc.organizations.members.infiniteQueryOptions(
      { organizationId, groupId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const members = list.data.pages.flatMap(({ items }) => items);

  if (members.length === 0) return <Text c="dimmed">{t('clients.nobody')}</Text>;

  return (
    <>
      <ul className={classes.rows}>
        {members.map(({ accountId, name, photoId }) => (
          <li key={accountId} className={classes.row}>
            <PersonAvatar name={name} photoId={photoId} />
            <span className={classes.words}>{name}</span>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
