import type { Notification } from '@allforone/contracts/notifications';
import { useMutation } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { changeUnreadCount, renewAll, setReadAt } from './inbox-query.ts';

/** Read or unread, shown at once. Opening marks in silence: whoever reads on has no use for its failure. */
export function useMark() {
  const quiet = useMutation(
    trpc.notifications.markRead.mutationOptions({ meta: { quiet: true }, onError: renewAll }),
  );
  const read = useMutation(trpc.notifications.markRead.mutationOptions({ onError: renewAll }));
  const unread = useMutation(trpc.notifications.markUnread.mutationOptions({ onError: renewAll }));

  const show = ({ id }: Notification, readAt: string | null) => {
    setReadAt([id], readAt);
    changeUnreadCount((count) => count + (readAt ? -1 : 1));

    return { notificationIds: [id] };
  };
  const now = () => new Date().toISOString();

  return {
    open: (notification: Notification) => {
      if (!notification.readAt) quiet.mutate(show(notification, now()));
    },
    toggle: (notification: Notification) =>
      notification.readAt ? unread.mutate(show(notification, null)) : read.mutate(show(notification, now())),
  };
}
