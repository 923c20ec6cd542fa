import { ActionIcon, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TaskSection } from '../task-section.tsx';
import { useTask } from '../use-task.ts';
import { FindTask } from './find-task.tsx';
import classes from './related.module.css';
import { TaskLine } from './task-line.tsx';
import { useDependencies } from './use-dependencies.ts';

/** What has to be done before, and what waits for this one. */
export function Dependencies() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { blockers, blocked, add, remove, refusal } = useDependencies();
  const { canWrite, blockedByIds } = task;

  if (!canWrite && blockers.length === 0 && blocked.length === 0) return null;

  return (
    <TaskSection title={t('task.dependencies.title')}>
      <Text size="sm" c="dimmed">
        {t(blockers.length > 0 ? 'task.dependencies.waits_for' : 'task.dependencies.none')}
      </Text>
      <ul className={classes.lines}>
        {blockers.map(({ id, task: blocker }) =>
          blocker ? (
            <TaskLine
              key={id}
              task={blocker}
              canTick={blocker.canWrite}
              action={canWrite && removal(id, blocker.title)}
            />
          ) : (
            <li key={id} className={classes.line}>
              <Text c="dimmed" flex={1}>
                {t('task.dependencies.gone')}
              </Text>
              {canWrite && removal(id, t('task.dependencies.gone'))}
            </li>
          ),
        )}
      </ul>
      {canWrite && <FindTask without={[task.id, ...blockedByIds]} refusal={refusal} onFound={add} />}
      {blocked.length > 0 && (
        <>
          <Text size="sm" c="dimmed" mt="sm">
            {t('task.dependencies.awaited_by')}
          </Text>
          <ul className={classes.lines}>
            {blocked.flatMap(({ id, task: one }) =>
              one ? [<TaskLine key={id} task={one} canTick={one.canWrite} />] : [],
            )}
          </ul>
        </>
      )}
    </TaskSection>
  );

  function removal(id: string, title: string) {
    return (
      <ActionIcon onClick={() => remove(id, title)} aria-label={t('task.dependencies.remove', { title })}>
        <IconX size={18} />
      </ActionIcon>
    );
  }
}
