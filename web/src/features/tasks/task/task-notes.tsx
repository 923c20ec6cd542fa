import { Alert, Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { useOutbox } from '../../../lib/outbox.ts';
import { trpc } from '../../../lib/trpc.ts';
import { keepTask } from '../rows/keep-task.ts';
import { scopeOf } from '../rows/pending.ts';
import { useEdit } from './use-edit.ts';
import { useTask } from './use-task.ts';

/** What is to be known before anything else: that it was deleted, that something waits, that something was refused. */
export function TaskNotes() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { refusalOf, forget } = useEdit();
  const isWaiting = useOutbox(scopeOf(task.id)).some(({ state }) => state === 'waiting');
  const restore = useMutation(trpc.tasks.restore.mutationOptions({ onSuccess: keepTask }));
  const refusal = refusalOf('form');

  return (
    <>
      {task.deletedAt && (
        <Alert color="amber" title={t('task.deleted')}>
          {task.canWrite && (
            <Button
              variant="default"
              loading={restore.isPending}
              onClick={() => restore.mutate({ taskId: task.id })}
            >
              {t('task.restore')}
            </Button>
          )}
        </Alert>
      )}
      {refusal && (
        <FormError
          message={
            <Group justify="space-between" gap="xs">
              {refusal}
              <Button variant="default" size="sm" onClick={forget}>
                {t('task.forget')}
              </Button>
            </Group>
          }
        />
      )}
      {isWaiting && !navigator.onLine && (
        <Text size="sm" c="dimmed" role="status">
          {t('task.waiting')}
        </Text>
      )}
    </>
  );
}
