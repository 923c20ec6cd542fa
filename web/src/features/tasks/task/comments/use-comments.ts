import type { TaskComment } from '@allforone/contracts/tasks';
import { useMutation, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryClient } from '../../../../lib/calls/query-client.ts';
import { onDelivered, post, useOutbox } from '../../../../lib/outbox.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { uuid } from '../../../../lib/uuid.ts';
import { scopeOf } from '../../rows/pending.ts';
import { useTask } from '../use-task.ts';

/** Latest first; what one has just written stands above them until it is sent. */
export function useComments() {
  const { task } = useTask();
  const taskId = task.id;
  const list = useSuspenseInfiniteQuery(commentsOf(taskId));
  const comments = list.data.pages.flatMap(({ items }) => items);
  const known = new Set(comments.map(({ clientId }) => clientId));
  const pending = useOutbox(scopeOf(taskId)).filter(
    ({ path, id }) => path === 'tasks.addComment' && !known.has(id),
  );
  const edit = useMutation(trpc.tasks.editComment.mutationOptions({ onSuccess: replace }));
  const remove = useMutation(trpc.tasks.deleteComment.mutationOptions({ onSuccess: replace }));

  useEffect(
    () =>
      onDelivered('tasks.addComment', (comment) => {
        if (comment.taskId === taskId) putIn(comment);
      }),
    [taskId],
  );

  return {
    list,
    comments,
    pending: pending.toReversed(),
    edit: (commentId: string, text: string) => edit.mutate({ commentId, text }),
    remove: (commentId: string) => remove.mutate({ commentId }),
    add: (text: string, fileIds: string[]) => {
      const id = uuid();
      void post('tasks.addComment', { taskId, text, fileIds, clientId: id }, { scope: scopeOf(taskId), id });
    },
  };
}

export const commentsOf = (taskId: string) =>
  trpc.tasks.comments.infiniteQueryOptions({ taskId }, { getNextPageParam: ({ nextCursor }) => nextCursor });

function putIn(comment: TaskComment): void {
  queryClient.setQueryData(commentsOf(comment.taskId).queryKey, (before) => {
    const first = before?.pages[0];
    if (!before || !first || before.pages.some(({ items }) => items.some(({ id }) => id === comment.id)))
      return before;

    return { ...before, pages: [{ ...first, items: [comment, ...first.items] }, ...before.pages.slice(1)] };
  });
}

function replace(comment: TaskComment): void {
  queryClient.setQueryData(
    commentsOf(comment.taskId).queryKey,
    (before) =>
      before && {
        ...before,
        pages: before.pages.map((page) => ({
          ...page,
          items: page.items.map((one) => (one.id === comment.id ? comment : one)),
        })),
      },
  );
}
