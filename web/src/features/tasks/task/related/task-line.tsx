import type { PlacedTask } from '@allforone/contracts/tasks';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOutbox } from '../../../../lib/outbox.ts';
import { scopeOf, withPending } from '../../rows/pending.ts';
import { TickBox } from '../../rows/tick-box.tsx';
import { useTick } from '../../rows/use-tick.ts';
import { useTask } from '../use-task.ts';
import classes from './related.module.css';

interface Props {
  task: PlacedTask;
  canTick: boolean;
  /** What can be done about it, on the right. */
  action?: ReactNode;
}

/** Another task in one line: ticked here, opened by its title. */
export function TaskLine({ task, canTick, action }: Props) {
  const { t } = useTranslation('tasks');
  const { linkTo } = useTask();
  const tick = useTick();
  const shown = withPending(task, useOutbox(scopeOf(task.id)));
  const { id, title, doneAt } = shown;

  return (
    <li className={classes.line} data-done={doneAt !== null || undefined}>
      <TickBox
        checked={doneAt !== null}
        disabled={!canTick}
        onChange={() => tick(shown)}
        label={t(doneAt ? 'task.state.reopen_of' : 'task.state.complete_of', { title })}
      />
      <Anchor component={Link} to={linkTo(id)} className={classes.title}>
        {title}
      </Anchor>
      {action}
    </li>
  );
}
