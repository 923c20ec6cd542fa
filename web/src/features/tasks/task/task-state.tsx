import { Badge, Button, Group } from '@mantine/core';
import { IconCheck, IconRotateClockwise } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../lib/time.ts';
import { useTick } from '../rows/use-tick.ts';
import { useEdit } from './use-edit.ts';
import { useTask } from './use-task.ts';

/** Done or not, and the one button that changes it. */
export function TaskState() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { disabled } = useEdit();
  const tick = useTick();
  const { doneAt } = task;

  return (
    <Group gap="sm">
      {!disabled && (
        <Button
          variant={doneAt ? 'default' : 'filled'}
          leftSection={doneAt ? <IconRotateClockwise size={20} /> : <IconCheck size={20} />}
          onClick={() => tick(task)}
        >
          {t(doneAt ? 'task.state.reopen' : 'task.state.complete')}
        </Button>
      )}
      <Badge size="lg" variant="light" color={doneAt ? 'green' : 'gray'}>
        {doneAt ? t('task.state.done_on', { day: dayOf(doneAt) }) : t('task.state.open')}
      </Badge>
    </Group>
  );
}
