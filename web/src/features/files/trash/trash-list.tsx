import { IconTrash } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { usePlaceHere, useSpace } from '../browse/use-space.ts';
import classes from './trash-list.module.css';
import { TrashRow } from './trash-row.tsx';

/** What was thrown away, latest first, and the way back. */
export function TrashList() {
  const { t } = useTranslation('files');
  const space = useSpace();
  const list = useSuspenseInfiniteQuery(
    trpc.files.trash.infiniteQueryOptions(usePlaceHere(), {
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  );
  const items = list.data.pages.flatMap((page) => page.items);

  if (items.length === 0) {
    return (
      <EmptyState icon={IconTrash} title={t('trash.empty_title')}>
        {t('trash.empty')}
      </EmptyState>
    );
  }

  return (
    <>
      <ul className={classes.rows} aria-label={t('trash.title')}>
        {items.map((item) => (
          <TrashRow key={item.id} item={item} canPurge={space.canManage} />
        ))}
      </ul>
      <MoreButton list={list} auto />
    </>
  );
}
