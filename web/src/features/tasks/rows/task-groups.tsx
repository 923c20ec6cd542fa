import type { PlacedTask } from '@allforone/contracts/tasks';
import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../lib/organization.ts';
import { useOutbox } from '../../../lib/outbox.ts';
import { byDue, type DueGroup } from './due-groups.ts';
import { useKeptTasks } from './keep-task.ts';
import { withPending } from './pending.ts';
import classes from './task-groups.module.css';
import { TaskRow } from './task-row.tsx';
import { useTick } from './use-tick.ts';

interface Props {
  tasks: readonly PlacedTask[];
  linkTo: (task: PlacedTask) => string;
  placeOf?: (task: PlacedTask) => string;
  withPeople?: boolean;
  /** In the order given, without headings. */
  isFlat?: boolean;
  /** Of the headings: 3 below another one. */
  order?: 2 | 3;
}

/** Tasks under the nearness of their deadlines; what has just been ticked stays until the list is asked again. */
export function TaskGroups({ tasks, linkTo, placeOf, withPeople = false, isFlat = false, order = 3 }: Props) {
  const pending = useOutbox();
  const people = usePeople(withPeople ? tasks.flatMap(({ assigneeIds }) => assigneeIds) : []);
  const tick = useTick();
  useKeptTasks();

  if (isFlat) return <ul className={classes.rows}>{tasks.map(row)}</ul>;

  return byDue(tasks).map(([name, group]) => (
    <GroupSection key={name} name={name} order={order}>
      {group.map(row)}
    </GroupSection>
  ));

  function row(task: PlacedTask) {
    const shown = withPending(task, pending);

    return (
      <TaskRow
        key={task.id}
        task={shown}
        to={linkTo(task)}
        place={placeOf?.(task)}
        people={withPeople ? people : undefined}
        onTick={() => tick(shown)}
      />
    );
  }
}

interface GroupProps {
  name: DueGroup;
  order: 2 | 3;
  children: ReactNode;
}

function GroupSection({ name, order, children }: GroupProps) {
  const { t } = useTranslation('tasks');
  const id = useId();

  return (
    <section aria-labelledby={id} className={classes.group}>
      <Title order={order} size="h3" id={id} c={name === 'late' ? 'var(--mantine-color-error)' : undefined}>
        {t(`work.group.${name}`)}
      </Title>
      <ul className={classes.rows}>{children}</ul>
    </section>
  );
}
