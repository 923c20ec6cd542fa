import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { trpc } from '../../../../lib/trpc.ts';
import { useTask } from '../use-task.ts';

/** Of a subtask: what it is a part of. */
export function ParentLine({ parentId }: { parentId: string }) {
  const { t } = useTranslation('tasks');
  const { linkTo } = useTask();
  const { data: parent } = useQuery(trpc.tasks.get.queryOptions({ taskId: parentId }));

  return (
    <Text size="sm" c="dimmed">
      {t('task.of')}{' '}
      <Anchor component={Link} to={linkTo(parentId)} inherit>
        {parent?.title ?? t('task.open_parent')}
      </Anchor>
    </Text>
  );
}
