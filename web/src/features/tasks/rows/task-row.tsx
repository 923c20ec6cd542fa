import type { Person } from '@allforone/contracts/organizations';
import type { PlacedTask } from '@allforone/contracts/tasks';
import { Avatar, Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { isLate } from './due-groups.ts';
import classes from './task-row.module.css';
import { TickBox } from './tick-box.tsx';
import { useDueWords } from './use-due-words.ts';

interface Props {
  task: PlacedTask;
  to: string;
  /** Where it is, if that is not known from around it. */
  place?: string;
  people?: ReadonlyMap<string, Person>;
  onTick: () => void;
  /** What else can be done about it. */
  action?: ReactNode;
}

const most = 3;

/** A task among others: ticked in one tap, opened by its title. */
export function TaskRow({ task, to, place, people, onTick, action }: Props) {
  const { t } = useTranslation('tasks');
  const dueWords = useDueWords();
  const { title, doneAt, priority, blockerCount, recurs, assigneeIds } = task;
  const due = dueWords(task);
  const facts = [
    priority !== 'none' &&
      `${t('task.priority.label')} : ${t(`task.priority.${priority}`).toLocaleLowerCase()}`,
    blockerCount > 0 && t('work.waits', { count: blockerCount }),
    recurs && t('work.repeats'),
    place,
  ].filter(Boolean);

  return (
    <li className={classes.row} data-done={doneAt !== null || undefined}>
      <TickBox
        checked={doneAt !== null}
        onChange={onTick}
        label={t(doneAt ? 'task.state.reopen_of' : 'task.state.complete_of', { title })}
      />
      <Link to={to} className={classes.link}>
        <span className={classes.title}>{title}</span>
        <Text component="span" size="sm" c="dimmed" display="block">
          {due && (
            <span className={classes.due} data-late={isLate(task) || undefined}>
              {isLate(task) && <IconAlertTriangle size={16} aria-hidden />}
              {due}
            </span>
          )}
          {due && facts.length > 0 && ' · '}
          {facts.join(' · ')}
        </Text>
      </Link>
      {people && assigneeIds.length > 0 && (
        <Tooltip label={assigneeIds.map((id) => people.get(id)?.name ?? '…').join(', ')}>
          <Avatar.Group spacing="xs" aria-hidden>
            {assigneeIds.slice(0, most).map((id) => (
              <PersonAvatar
                key={id}
                name={people.get(id)?.name ?? null}
                photoId={people.get(id)?.photoId}
                size={28}
              />
            ))}
          </Avatar.Group>
        </Tooltip>
      )}
      {action}
    </li>
  );
}
