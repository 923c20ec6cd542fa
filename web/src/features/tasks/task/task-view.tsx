import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { TaskContent } from './task-content.tsx';

interface Props {
  taskId: string;
  /** Given where the task lies beside its board; else it is a page by itself. */
  onClose?: () => void;
}

/** One task and all that belongs to it; each part is changed where it is read. */
export const TaskView = ({ taskId, onClose }: Props) => (
  <Boundary key={taskId} fallback={<ListSkeleton rows={5} />}>
    <TaskContent taskId={taskId} onClose={onClose} />
  </Boundary>
);
