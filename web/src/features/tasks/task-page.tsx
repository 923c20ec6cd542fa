import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageBody } from '../../components/page-body.tsx';
import { TaskView } from './task/task-view.tsx';

/** A task by itself: what links and search point at. */
export default function TaskPage() {
  const { t } = useTranslation('tasks');
  const { organizationId = '', taskId = '' } = useParams();

  return (
    <PageBody width="narrow">
      <Anchor
        component={Link}
        to={`/o/${organizationId}/tasks`}
        size="sm"
        display="inline-flex"
        mih={44}
        style={{ alignItems: 'center' }}
      >
        <IconChevronLeft size={18} aria-hidden />
        {t('task.back')}
      </Anchor>
      <TaskView taskId={taskId} />
    </PageBody>
  );
}
