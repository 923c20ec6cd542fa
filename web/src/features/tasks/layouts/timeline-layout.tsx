import { Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { currentLocale } from '../../../lib/i18n.ts';
import { dateOf } from '../../../lib/time.ts';
import { useBoardHere } from '../board/here/board-here.ts';
import { AddTask } from './add-task.tsx';
import { startOfWeek } from './calendar/month.ts';
import { PeriodHead } from './period-head.tsx';
import { overlapping, weekCount } from './timeline/bars.ts';
import { TimelineBox } from './timeline/timeline-box.tsx';
import { type LayoutProps, useListedTasks } from './use-listed-tasks.ts';

const firstWeek = () => startOfWeek(dayjs(), currentLocale() === 'fr' ? 1 : 0).subtract(1, 'week');

/** Bars from the start of a task to its deadline, over some weeks. */
export function TimelineLayout(props: LayoutProps) {
  const { canWrite } = useBoardHere().board;
  const [from, setFrom] = useState(firstWeek);
  const [isAdding, adding] = useDisclosure();
  const last = from.add(weekCount, 'week').subtract(1, 'day');

  return (
    <>
      <PeriodHead
        of="timeline"
        title={`${dateOf(from.toISOString())} – ${dateOf(last.toISOString())}`}
        onStep={(step) => setFrom(from.add(step * (weekCount / 2), 'week'))}
        onToday={() => setFrom(firstWeek())}
        onAdd={canWrite ? adding.open : undefined}
      />
      <Boundary key={from.format()} fallback={<ListSkeleton rows={6} />}>
        <Weeks {...props} from={from} />
      </Boundary>
      {isAdding && <AddTask day={null} onClose={adding.close} />}
    </>
  );
}

function Weeks({ from, boardId, filter }: LayoutProps & { from: Dayjs }) {
  const { t } = useTranslation('tasks');
  const { list, tasks, linkTo } = useListedTasks(
    {
      boardId,
      // Those that end later may have begun by then.
      filter: {
        ...filter,
        dueFrom: from.toISOString(),
        dueBefore: from.add(2 * weekCount, 'week').toISOString(),
      },
    },
    { limit: 100 },
  );
  const shown = overlapping(tasks, from);

  return (
    <>
      {shown.length === 0 ? (
        <Text c="dimmed">{t('work.timeline.none')}</Text>
      ) : (
        <TimelineBox tasks={shown} from={from} linkTo={linkTo} />
      )}
      <MoreButton list={list} auto />
    </>
  );
}
