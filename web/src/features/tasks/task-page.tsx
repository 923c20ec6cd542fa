import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { TaskView } from './task/task-view.tsx';

/** A task by itself: what links and search point at. */
export default function TaskPage() {
  const { t } = useTranslation('tasks');
  const { organizationId = '', taskId = '' } = useParams();

  return (
    <PageBody width="narrow">
      <BackLink to={`/o/${organizationId}/tasks`}>{t('task.back')}</BackLink>
      <TaskView taskId={taskId} />
    </PageBody>
  );
}
