import type { Notification } from '@allforone/contracts/notifications';
import { useMutation } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { renewAll, show } from './inbox-query.ts';

interface Marked {
  notificationIds: string[];
}

/** Read or unread, shown at once and put back if it fails. */
export function useMark() {
  const reading = {
    onMutate: ({ notificationIds }: Marked) => show(notificationIds, 'read'),
    onError: (_error: unknown, { notificationIds }: Marked) => {
      show(notificationIds, 'unread');
      void renewAll();
    },
  };
  // Whoever opens a notification reads on, and has no use for a failure to mark it.
  const open = useMutation(
    trpc.notifications.markRead.mutationOptions({ ...reading, meta: { quiet: true } }),
  );
  const read = useMutation(trpc.notifications.markRead.mutationOptions(reading));
  const unread = useMutation(
    trpc.notifications.markUnread.mutationOptions({
      onMutate: ({ notificationIds }) => show(notificationIds, 'unread'),
      onError: (_error, { notificationIds }) => {
        show(notificationIds, 'read');
        void renewAll();
      },
    }),
  );

  return {
    open: ({ id, readAt }: Notification) => {
      if (!readAt) open.mutate({ notificationIds: [id] });
    },
    toggle: ({ id, readAt }: Notification) => (readAt ? unread : read).mutate({ notificationIds: [id] }),
    putBack: (notificationIds: string[]) => unread.mutate({ notificationIds }),
  };
}
