import { Text } from '@mantine/core';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { currentLocale } from '../../../lib/i18n.ts';
import { monthName } from '../../../lib/projects/deadlines.ts';
import { useIsPhone } from '../../../lib/screen.ts';
import { useBoardHere } from '../board/here/board-here.ts';
import { AddTask } from './add-task.tsx';
import { Agenda } from './calendar/agenda.tsx';
import { daysAround } from './calendar/month.ts';
import { type DaysProps, MonthGrid } from './calendar/month-grid.tsx';
import { PeriodHead } from './period-head.tsx';
import { type LayoutProps, useListedTasks } from './use-listed-tasks.ts';

/** Tasks on the days of their deadlines: a month, or on a phone its days one under the other. */
export function CalendarLayout(props: LayoutProps) {
  const { t } = useTranslation('tasks');
  const { canWrite } = useBoardHere().board;
  const [month, setMonth] = useState(() => dayjs().startOf('month'));
  const [added, setAdded] = useState<{ day: string | null } | null>(null);

  return (
    <section aria-label={t('work.calendar.label')}>
      <PeriodHead
        of="calendar"
        title={monthName(month.format('YYYY-MM'), 'long')}
        onStep={(step) => setMonth(month.add(step, 'month'))}
        onToday={() => setMonth(dayjs().startOf('month'))}
        onAdd={canWrite ? () => setAdded({ day: null }) : undefined}
      />
      <Boundary key={month.format()} fallback={<ListSkeleton rows={6} />}>
        <Month {...props} month={month} onAdd={canWrite ? (day) => setAdded({ day }) : undefined} />
      </Boundary>
      {added && <AddTask day={added.day} onClose={() => setAdded(null)} />}
    </section>
  );
}

interface MonthProps extends LayoutProps, Pick<DaysProps, 'onAdd'> {
  month: dayjs.Dayjs;
}

function Month({ month, boardId, filter, onAdd }: MonthProps) {
  const { t } = useTranslation('tasks');
  const isPhone = useIsPhone();
  const days = daysAround(month, currentLocale() === 'fr' ? 1 : 0);
  const { list, tasks, linkTo } = useListedTasks(
    {
      boardId,
      filter: {
        ...filter,
        dueFrom: days[0]?.toISOString(),
        dueBefore: days.at(-1)?.add(1, 'day').toISOString(),
      },
    },
    { limit: 100 },
  );
  const Days = isPhone ? Agenda : MonthGrid;

  return (
    <>
      {tasks.length === 0 && (
        <Text c="dimmed" mb="sm">
          {t('work.calendar.none')}
        </Text>
      )}
      <Days month={month} days={days} tasks={tasks} linkTo={linkTo} onAdd={onAdd} />
      <MoreButton list={list} auto />
    </>
  );
}
