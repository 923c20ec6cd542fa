import { Menu } from '@mantine/core';
import { IconLink, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DotsMenu } from '../../../components/dots-menu.tsx';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { keepTask } from '../rows/keep-task.ts';
import { addressOf } from '../rows/task-address.ts';
import { useTask } from './use-task.ts';

export function TaskMenu({ onDeleted }: { onDeleted: () => void }) {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { id, title, canWrite, deletedAt } = task;
  const restore = useMutation(
    trpc.tasks.restore.mutationOptions({
      onSuccess: (restored) => {
        keepTask(restored);
        renewLists();
        toast({ message: t('task.menu.restored', { title }) });
      },
    }),
  );
  const remove = useMutation(
    trpc.tasks.delete.mutationOptions({
      onSuccess: () => {
        renewLists();
        onDeleted();
        toast({ message: t('task.menu.deleted', { title }), undo: () => restore.mutate({ taskId: id }) });
      },
    }),
  );

  return (
    <DotsMenu withinPortal={false} label={t('task.menu.label')}>
      <Menu.Item mih={44} leftSection={<IconLink size={20} />} onClick={() => void copy()}>
        {t('task.menu.copy')}
      </Menu.Item>
      {canWrite && !deletedAt && (
        <Menu.Item
          mih={44}
          color="red"
          leftSection={<IconTrash size={20} />}
          onClick={() => remove.mutate({ taskId: id })}
        >
          {t('task.menu.delete')}
        </Menu.Item>
      )}
    </DotsMenu>
  );

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(new URL(addressOf(task), location.href).href);
    toast({ message: t('task.menu.copied') });
  }
}

function renewLists(): void {
  for (const list of [trpc.tasks.list, trpc.tasks.mine, trpc.tasks.subtasks, trpc.tasks.cards])
    void queryClient.invalidateQueries(list.pathFilter());
}
