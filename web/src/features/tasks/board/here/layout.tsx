import { Button } from '@mantine/core';
import { IconLayoutKanban, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../../components/boundary.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ListSkeleton } from '../../../../components/skeletons.tsx';
import { useWaiting } from '../../../../lib/tasks/task-outbox.ts';
import { BoardColumns } from '../columns/board-columns.tsx';
import { useBoardFilter } from '../filter/use-board-filter.ts';
import { useLayout } from '../header/use-layout.ts';
import { useBoardHere, useCardsHere } from './board-here.ts';

const others = {
  list: lazy(() => import('../../layouts/list-layout.tsx').then((file) => ({ default: file.ListLayout }))),
  calendar: lazy(() =>
    import('../../layouts/calendar-layout.tsx').then((file) => ({ default: file.CalendarLayout })),
  ),
  timeline: lazy(() =>
    import('../../layouts/timeline-layout.tsx').then((file) => ({ default: file.TimelineLayout })),
  ),
};

/** The tasks in the layout of the address. */
export function Layout({ className }: { className?: string }) {
  const { board } = useBoardHere();
  const layout = useLayout();
  const { filter } = useBoardFilter();
  if (layout === 'board') return <Columns />;
  const Other = others[layout];

  return (
    <div className={className}>
      <Boundary key={layout} fallback={<ListSkeleton rows={8} />}>
        <Other boardId={board.id} filter={filter} />
      </Boundary>
    </div>
  );
}

function Columns() {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { all, shown } = useCardsHere();
  const { isFiltered, reset } = useBoardFilter();
  const waiting = useWaiting();
  const [isStarted, setStarted] = useState(false);
  const isEmpty =
    countOf(all) === 0 && !waiting.some(({ path, scope }) => path === 'tasks.create' && scope === board.id);

  if (isEmpty && !isStarted) {
    return (
      <EmptyState
        icon={IconLayoutKanban}
        title={t('board.empty.title')}
        action={
          board.canWrite && (
            <Button leftSection={<IconPlus size={20} />} onClick={() => setStarted(true)}>
              {t('board.empty.action')}
            </Button>
          )
        }
      >
        {t(board.canWrite ? 'board.empty.why' : 'board.empty.why_reader')}
      </EmptyState>
    );
  }
  if (isFiltered && countOf(shown) === 0) {
    return (
      <EmptyState
        icon={IconSearchOff}
        title={t('board.no_match.title')}
        action={<Button onClick={reset}>{t('board.no_match.reset')}</Button>}
      >
        {t('board.no_match.why')}
      </EmptyState>
    );
  }

  return <BoardColumns addIn={isStarted ? board.columns[0]?.id : null} />;
}

const countOf = (cards: ReadonlyMap<string, readonly unknown[]>): number =>
  [...cards.values()].reduce((sum, { length }) => sum + length, 0);
