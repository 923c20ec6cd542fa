import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../../components/more-button.tsx';
import { AddLine } from '../add-line.tsx';
import { TaskSection } from '../task-section.tsx';
import { useTask } from '../use-task.ts';
import classes from './related.module.css';
import { TaskLine } from './task-line.tsx';
import { useSubtasks } from './use-subtasks.ts';

/** Parts that somebody may be given, each with a deadline of its own. */
export function Subtasks() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { list, subtasks, waiting, add } = useSubtasks();
  const { subtaskCount: count, doneSubtaskCount: done, canWrite } = task;

  if (!canWrite && subtasks.length === 0) return null;

  return (
    <TaskSection
      title={t('task.subtasks.title')}
      count={count > 0 && t('task.subtasks.count', { done, count })}
    >
      <ul className={classes.lines}>
        {subtasks.map((subtask) => (
          <TaskLine key={subtask.id} task={subtask} canTick={canWrite} />
        ))}
        {waiting.map(({ id, title }) => (
          <li key={id} className={classes.line}>
            <Text c="dimmed">{title}</Text>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
      {canWrite && (
        <AddLine label={t('task.subtasks.add_label')} placeholder={t('task.subtasks.add')} onAdd={add} />
      )}
    </TaskSection>
  );
}
