import { Skeleton } from '@mantine/core';
import { HistorySkeleton } from '../history/history-skeleton.tsx';
import classes from './conversation-view.module.css';

export const ConversationSkeleton = () => (
  <div className={classes.conversation} style={{ height: '100%' }}>
    <div className={classes.waitingHeader} aria-hidden>
      <Skeleton circle h={36} w={36} />
      <Skeleton h={14} w={160} />
    </div>
    <div className={classes.waitingHistory}>
      <HistorySkeleton />
    </div>
  </div>
);
