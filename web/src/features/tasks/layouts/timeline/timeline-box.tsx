import type { PlacedTask } from '@allforone/contracts/tasks';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { calendarDay } from '../../../../lib/projects/deadlines.ts';
import { dateOf } from '../../../../lib/time.ts';
import { isLate } from '../../rows/due-groups.ts';
import { keyOf } from '../calendar/month.ts';
import { barOf, todayOf, weekCount } from './bars.ts';
import classes from './timeline.module.css';

interface Props {
  tasks: PlacedTask[];
  from: Dayjs;
  linkTo: (task: PlacedTask) => string;
}

/** Scrolls sideways inside of itself; the page never does. */
export function TimelineBox({ tasks, from, linkTo }: Props) {
  const { t } = useTranslation('tasks');
  const today = todayOf(from);
  const weeks = Array.from({ length: weekCount }, (_, index) => from.add(index, 'week'));

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls must be reached by the keyboard.
    <section className={classes.box} aria-label={t('work.timeline.label')} tabIndex={0}>
      <div className={classes.wide}>
        <div className={classes.weeks} aria-hidden>
          {weeks.map((week) => (
            <span key={keyOf(week)}>{calendarDay(keyOf(week))}</span>
          ))}
        </div>
        <ul className={classes.rows}>
          {tasks.map((task) => {
            const { id, title, startsAt, dueAt, doneAt } = task;
            const { left, width } = barOf(task, from);
            const words = { from: dateOf(startsAt ?? dueAt ?? ''), to: dateOf(dueAt ?? '') };

            return (
              <li key={id} className={classes.row}>
                <Link
                  to={linkTo(task)}
                  className={classes.link}
                  style={{ insetInlineStart: `min(${left}, calc(100% - 16rem))` }}
                  aria-label={t('work.timeline.span', { title, ...words })}
                >
                  <span className={classes.title}>{title}</span>
                </Link>
                <span
                  className={classes.bar}
                  style={{ insetInlineStart: left, width }}
                  data-late={isLate(task) || undefined}
                  data-done={doneAt !== null || undefined}
                  aria-hidden
                />
              </li>
            );
          })}
        </ul>
        {today && <span className={classes.today} style={{ insetInlineStart: today }} aria-hidden />}
      </div>
    </section>
  );
}
