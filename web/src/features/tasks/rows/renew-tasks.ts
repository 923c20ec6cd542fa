import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLive } from '../../../lib/live.ts';
import { onDelivered } from '../../../lib/outbox.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Lists of tasks are asked for again; many changes at once are one question, and none is lost. */
function useRenewTasks(): () => void {
  const queryClient = useQueryClient();

  const renew = () => {
    for (const list of [trpc.tasks.list, trpc.tasks.mine, trpc.tasks.boards, trpc.tasks.load])
      void queryClient.invalidateQueries(list.pathFilter());
  };

  return useDebouncedCallback(renew, { delay: 400, flushOnUnmount: true });
}

/** For as long as the component is there, what changes on the board, or of one's own work, appears in its lists. */
export function useLiveTasks(boardId?: string): void {
  const renew = useRenewTasks();

  useLive('tasks.workChanged', renew);
  useLive('tasks.cardChanged', (changed) => {
    if (!boardId || changed.boardId === boardId) renew();
  });
  useLive('tasks.cardRemoved', (removed) => {
    if (!boardId || removed.boardId === boardId) renew();
  });
  useEffect(() => onDelivered('tasks.create', renew), [renew]);
}
