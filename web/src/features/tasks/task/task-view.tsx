import { Button, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCompleteTask } from '../../../lib/tasks/use-complete-task.ts';
import { trpc } from '../../../lib/trpc.ts';

/** One task: its title, what it says, and whether it is done. */
export function TaskView({ taskId }: { taskId: string; onClose?: () => void }) {
  const { t } = useTranslation('tasks');
  const { data: task } = useSuspenseQuery(trpc.tasks.get.queryOptions({ taskId }));
  const { complete, reopen } = useCompleteTask();

  return (
    <Stack>
      <Title order={2}>{task.title}</Title>
      {task.description && <Text style={{ whiteSpace: 'pre-line' }}>{task.description}</Text>}
      {task.canWrite && (
        <Button
          leftSection={<IconCircleCheck size={20} />}
          variant={task.doneAt ? 'default' : 'filled'}
          onClick={() => (task.doneAt ? reopen(task) : complete(task))}
        >
          {t(task.doneAt ? 'board.card.reopen' : 'board.card.complete')}
        </Button>
      )}
    </Stack>
  );
}
