import type { PlacedTask } from '@allforone/contracts/tasks';
import { useDroppable } from '@dnd-kit/core';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../../lib/time.ts';
import classes from './calendar.module.css';
import { keyOf } from './month.ts';
import { TaskChip } from './task-chip.tsx';

interface Props {
  day: Dayjs;
  /** Of the month before or after. */
  isOutside: boolean;
  tasks: PlacedTask[];
  linkTo: (task: PlacedTask) => string;
}

const most = 3;

export function DayCell({ day, isOutside, tasks, linkTo }: Props) {
  const { t } = useTranslation('tasks');
  const [isWhole, { open }] = useDisclosure();
  const { setNodeRef, isOver } = useDroppable({ id: keyOf(day) });
  const shown = isWhole ? tasks : tasks.slice(0, most);

  return (
    <li
      ref={setNodeRef}
      className={classes.day}
      data-outside={isOutside || undefined}
      data-over={isOver || undefined}
      data-today={day.isSame(dayjs(), 'day') || undefined}
    >
      <span className={classes.number} aria-hidden>
        {day.date()}
      </span>
      <VisuallyHidden>{dayOf(day.toISOString())}</VisuallyHidden>
      {shown.map((task) => (
        <TaskChip key={task.id} task={task} to={linkTo(task)} />
      ))}
      {tasks.length > shown.length && (
        <UnstyledButton className={classes.more} onClick={open}>
          {t('work.calendar.more', { count: tasks.length - shown.length })}
        </UnstyledButton>
      )}
    </li>
  );
}
