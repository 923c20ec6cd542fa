import { Button, Text } from '@mantine/core';
import { IconSearch, IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useEverything } from '../../../components/links/use-everything.ts';
import { MoreButton } from '../../../components/more-button.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useFilter } from '../filters/use-filter.ts';
import { Missing } from './missing.tsx';
import { ResultList } from './result-list.tsx';

export function Results() {
  const { t } = useTranslation('search');
  const { words, asked, isEmpty, reset } = useFilter();
  const list = useEverything(words, asked);
  const pages = list.data?.pages ?? [];
  const hits = pages.flatMap(({ items }) => items);
  const count = hits.length;

  if (words.length < 2) {
    return (
      <EmptyState icon={IconSearch} title={t('start_title')}>
        {t('start')}
      </EmptyState>
    );
  }
  if (list.isError) {
    return (
      <EmptyState
        icon={IconSearchOff}
        title={t('unavailable_title')}
        action={
          <Button variant="default" onClick={() => void list.refetch()}>
            {t('action.retry', { ns: 'common' })}
          </Button>
        }
      >
        {t('unavailable')}
      </EmptyState>
    );
  }
  if (!list.data) return <ListSkeleton rows={5} />;

  return (
    <div aria-busy={list.isPlaceholderData}>
      <Missing services={pages.flatMap(({ missing }) => missing)} />
      <Text size="sm" c="dimmed" role="status" px={8} py={4}>
        {list.hasNextPage ? t('found_more', { count }) : t('found', { count })}
      </Text>
      {count === 0 && !list.hasNextPage && (
        <EmptyState
          icon={IconSearchOff}
          title={t('none_title')}
          action={
            !isEmpty && (
              <Button variant="default" onClick={reset}>
                {t('reset')}
              </Button>
            )
          }
        >
          {t('none')}
        </EmptyState>
      )}
      <ResultList hits={hits} words={words} />
      <MoreButton list={list} />
    </div>
  );
}
