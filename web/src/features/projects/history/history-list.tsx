import { Text } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { HistoryPart } from './history-part.tsx';

interface Props {
  projectId: string;
  /** Of one deliverable alone. */
  deliverableId?: string;
}

/** Who did what, when; latest first. */
export function HistoryList({ projectId, deliverableId }: Props) {
  const { t } = useTranslation('projects');
  const list = useSuspenseInfiniteQuery(
    trpc.projects.history.infiniteQueryOptions(
      { projectId, deliverableId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const { pages } = list.data;

  if (pages[0]?.items.length === 0) return <Text c="dimmed">{t('history.none')}</Text>;

  return (
    <>
      {pages.map(({ items }, index) => (
        <HistoryPart key={items[0]?.id ?? index} entries={items} />
      ))}
      <MoreButton list={list} auto />
    </>
  );
}
