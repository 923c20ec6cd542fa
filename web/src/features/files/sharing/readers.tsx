import { Text } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './sharing.module.css';

/** Everyone who may read the file, and why. */
export function Readers({ fileId }: { fileId: string }) {
  const { t } = useTranslation('files');
  const list = useSuspenseInfiniteQuery(
    trpc.files.readers.infiniteQueryOptions({ fileId }, { getNextPageParam: ({ nextCursor }) => nextCursor }),
  );
  const readers = list.data.pages.flatMap(({ items }) => items);
  const people = usePeople(readers.map(({ accountId }) => accountId));

  return (
    <>
      <ul className={classes.rows} aria-label={t('access.title')}>
        {readers.map(({ accountId, because }) => {
          const person = people.get(accountId);

          return (
            <li key={accountId} className={classes.row}>
              <PersonAvatar name={person?.name ?? null} photoId={person?.photoId} size={36} />
              <div className={classes.words}>
                <Text truncate>{person?.name ?? '…'}</Text>
                <Text size="sm" c="dimmed">
                  {t(`access.because.${because}`)}
                </Text>
              </div>
            </li>
          );
        })}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
