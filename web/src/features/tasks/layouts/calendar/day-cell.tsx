import type { PlacedTask } from '@allforone/contracts/tasks';
import { useDroppable } from '@dnd-kit/core';
import { ActionIcon, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../../lib/time.ts';
import classes from './calendar.module.css';
import { keyOf } from './month.ts';
import type { DaysProps } from './month-grid.tsx';
import { TaskChip } from './task-chip.tsx';

interface Props extends Pick<DaysProps, 'onAdd'> {
  day: Dayjs;
  /** Of the month before or after. */
  isOutside: boolean;
  tasks: PlacedTask[];
  linkTo: (task: PlacedTask) => string;
}

const most = 3;

export function DayCell({ day, isOutside, tasks, linkTo, onAdd }: Props) {
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
      {onAdd && (
        // The keyboard adds above the month: a stop on each day would be a long way.
        <ActionIcon
          className={classes.add}
          tabIndex={-1}
          aria-label={t('work.add.on', { day: dayOf(day.toISOString()) })}
          onClick={() => onAdd(keyOf(day))}
        >
          <IconPlus size={20} />
        </ActionIcon>
      )}
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
