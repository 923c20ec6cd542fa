import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailDrawer } from '../../../../components/drawers/detail-drawer.tsx';
import { useAddress } from '../../../../lib/address.ts';

const TaskView = lazy(() =>
  import('../../task/task-view.tsx').then(({ TaskView: View }) => ({ default: View })),
);

/** The task of the address beside the board; a phone shows it alone. */
export function TaskBeside() {
  const { t } = useTranslation('tasks');
  const address = useAddress();
  const taskId = address.get('task');
  const close = () => address.set({ task: null });

  if (!taskId) return null;

  return (
    <DetailDrawer title={t('board.task.title')} onClose={close}>
      <TaskView key={taskId} taskId={taskId} onClose={close} />
    </DetailDrawer>
  );
}
