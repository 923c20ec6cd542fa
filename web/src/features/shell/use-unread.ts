import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../lib/trpc.ts';

/** Unread messages by organisation, and unread notifications. Never suspends: the frame does not wait for badges. */
export function useUnread() {
  const { data: conversations = [] } = useQuery(trpc.chat.unread.queryOptions());
  const { data: notifications } = useQuery(trpc.notifications.unreadCount.queryOptions());

  return {
    notificationCount: notifications?.count ?? 0,
    of: (organizationId: string) =>
      conversations.find((one) => one.organizationId === organizationId) ?? {
        unreadCount: 0,
        mentionCount: 0,
      },
  };
}
