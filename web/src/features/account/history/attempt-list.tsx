import { Text } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { AttemptRow } from './attempt-row.tsx';
import classes from './attempts.module.css';

export function AttemptList() {
  const { t } = useTranslation('account');
  const list = useSuspenseInfiniteQuery(
    trpc.accounts.loginHistory.infiniteQueryOptions(
      { limit: 10 },
      { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
    ),
  );
  const attempts = list.data.pages.flatMap(({ items }) => items);

  if (attempts.length === 0) return <Text c="dimmed">{t('history.empty')}</Text>;

  return (
    <>
      <ul className={classes.list}>
        {attempts.map((attempt) => (
          <AttemptRow key={attempt.id} attempt={attempt} />
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
