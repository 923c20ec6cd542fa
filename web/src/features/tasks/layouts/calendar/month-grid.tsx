import type { PlacedTask } from '@allforone/contracts/tasks';
import {
  type CollisionDetection,
  closestCenter,
  DndContext,
  type DragEndEvent,
  pointerWithin,
} from '@dnd-kit/core';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useCarrySensors } from '../../../../components/carrying/use-carry-sensors.ts';
import { weekdayOf } from '../../task/fields/recurrence.ts';
import { weekdayName } from '../../task/fields/use-recurrence-words.ts';
import { byCell } from './by-cell.ts';
import classes from './calendar.module.css';
import { DayCell } from './day-cell.tsx';
import { keyOf } from './month.ts';
import { useDragWords } from './use-drag-words.ts';
import { useMoveDue } from './use-move-due.ts';

export interface DaysProps {
  month: Dayjs;
  days: Dayjs[];
  tasks: PlacedTask[];
  linkTo: (task: PlacedTask) => string;
  /** Told of the day that a task is added on; nothing for who may only read. */
  onAdd?: ((day: string) => void) | undefined;
}

const keyboardCodes = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

/** A task is carried to another day by mouse, by a finger, or by the keyboard, which is told where it is. */
export function MonthGrid({ month, days, tasks, linkTo, onAdd }: DaysProps) {
  const { t } = useTranslation('tasks');
  const move = useMoveDue();
  const accessibility = useDragWords(tasks);
  const sensors = useCarrySensors({ coordinateGetter: byCell, keyboardCodes });
  const byDay = Map.groupBy(tasks, ({ dueAt }) => (dueAt ? keyOf(dueAt) : ''));

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underHand}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <div className={classes.weekdays} aria-hidden>
        {days.slice(0, 7).map((day) => (
          <span key={day.day()}>{weekdayName(weekdayOf(day.toISOString()), 'short')}</span>
        ))}
      </div>
      <ol className={classes.month} aria-label={t('work.calendar.label')}>
        {days.map((day) => (
          <DayCell
            key={keyOf(day)}
            day={day}
            isOutside={!day.isSame(month, 'month')}
            tasks={byDay.get(keyOf(day)) ?? []}
            linkTo={linkTo}
            onAdd={onAdd}
          />
        ))}
      </ol>
    </DndContext>
  );

  function drop({ active, over }: DragEndEvent): void {
    const task = tasks.find(({ id }) => id === active.id);

    if (task && over) move(task, String(over.id));
  }
}

/** The keyboard has no pointer: there the nearest cell is meant. */
const underHand: CollisionDetection = (found) =>
  found.pointerCoordinates ? pointerWithin(found) : closestCenter(found);
