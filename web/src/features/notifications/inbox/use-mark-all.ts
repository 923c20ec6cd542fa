import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { client } from '../../../lib/trpc.ts';
import { renewAll, show } from './inbox-query.ts';
import { useMark } from './use-mark.ts';

/** As many as one request can put back. */
const mostUndone = 100;

/** Everything is read at once; what was unread before can be put back, unless it was too much to know. */
export function useMarkAll() {
  const { t } = useTranslation('notifications');
  const { putBack } = useMark();
  const markAll = useMutation({
    mutationFn: async () => {
      const before = await client.notifications.list.query({ unreadOnly: true, limit: mostUndone });
      const ids = before.items.map(({ id }) => id);

      await client.notifications.markAllRead.mutate({});
      show(ids, 'read');
      void renewAll();

      return before.nextCursor === null ? ids : [];
    },
    onSuccess: (ids) =>
      toast({ message: t('inbox.marked_all'), undo: ids.length > 0 ? () => putBack(ids) : undefined }),
  });

  return { markAll: () => markAll.mutate(), isPending: markAll.isPending };
}
