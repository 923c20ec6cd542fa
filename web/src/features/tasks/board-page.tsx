import { useBoard } from '../../lib/tasks/use-board.ts';
import { BoardHeader } from './board/header/board-header.tsx';
import { BoardAround } from './board/here/board-around.tsx';
import { Layout } from './board/here/layout.tsx';
import { TaskBeside } from './board/here/task-beside.tsx';
import { usePlace } from './board/here/use-place.ts';
import { BulkBar } from './board/selection/bulk-bar.tsx';
import classes from './board-page.module.css';

/** The tasks of one place. The address knows layout, filters, and the task that is open. */
export default function BoardPage() {
  const board = useBoard(usePlace());

  return (
    <BoardAround board={board}>
      <div className={classes.page}>
        <BoardHeader />
        <Layout className={classes.other} />
        <BulkBar />
      </div>
      <TaskBeside />
    </BoardAround>
  );
}
