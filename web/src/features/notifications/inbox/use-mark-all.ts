import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { client, trpc } from '../../../lib/trpc.ts';
import { changeUnreadCount, renewAll, setReadAt } from './inbox-query.ts';

/** As many as one request can put back. */
const mostUndone = 100;

/** Everything is read at once; what was unread before can be put back, unless it was too much to know. */
export function useMarkAll() {
  const { t } = useTranslation('notifications');
  const putBack = useMutation(trpc.notifications.markUnread.mutationOptions({ onError: renewAll }));
  const markAll = useMutation({
    mutationFn: async () => {
      const before = await client.notifications.list.query({ unreadOnly: true, limit: mostUndone });
      const ids = before.items.map(({ id }) => id);

      setReadAt(ids, new Date().toISOString());
      changeUnreadCount(() => 0);
      await client.notifications.markAllRead.mutate({});

      return before.nextCursor === null ? ids : [];
    },
    onSuccess: (ids) =>
      toast({ message: t('inbox.marked_all'), undo: ids.length > 0 ? () => undo(ids) : undefined }),
    onError: renewAll,
  });

  return { markAll: () => markAll.mutate(), isPending: markAll.isPending };

  function undo(notificationIds: string[]): void {
    setReadAt(notificationIds, null);
    changeUnreadCount(() => notificationIds.length);
    putBack.mutate({ notificationIds });
  }
}
