import { Title } from '@mantine/core';
import { dayOf } from '../../../../lib/time.ts';
import groups from '../../rows/task-groups.module.css';
import { TaskRow } from '../../rows/task-row.tsx';
import { useTick } from '../../rows/use-tick.ts';
import { keyOf } from './month.ts';
import type { DaysProps } from './month-grid.tsx';
import { MoveDay } from './move-day.tsx';
import { useMoveDue } from './use-move-due.ts';

/** Days that hold something, for a narrow screen; each task may be given another day. */
export function Agenda({ days, tasks, linkTo }: DaysProps) {
  const tick = useTick();
  const move = useMoveDue();
  const byDay = Map.groupBy(tasks, ({ dueAt }) => (dueAt ? keyOf(dueAt) : ''));

  return days.map((day) => {
    const key = keyOf(day);
    const due = byDay.get(key);

    return (
      due && (
        <section key={key} aria-labelledby={`day-${key}`} className={groups.group}>
          <Title order={3} id={`day-${key}`}>
            {dayOf(day.toISOString())}
          </Title>
          <ul className={groups.rows}>
            {due.map((task) => (
              <TaskRow
                key={task.id}
                task={task}
                to={linkTo(task)}
                onTick={() => tick(task)}
                action={<MoveDay task={task} onMove={(to) => move(task, to)} />}
              />
            ))}
          </ul>
        </section>
      )
    );
  });
}
