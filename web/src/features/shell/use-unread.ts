import { useQuery } from '@tanstack/react-query';
import { codeOf, sentenceFor } from '../../lib/errors.ts';
import { trpc } from '../../lib/trpc.ts';

/** Unread messages by organisation, and unread notifications. Never suspends: the frame does not wait for badges. */
export function useUnread() {
  const chat = useQuery(trpc.chat.unread.queryOptions());
  const { data: notifications, error } = useQuery(trpc.notifications.unreadCount.queryOptions());
  const { data: conversations = [] } = chat;

  return {
    notificationCount: notifications?.count ?? 0,
    /** By destination, a sentence for who would wonder why there is no number. */
    missing: { chat: missing(chat.error), notifications: missing(error) },
    of: (organizationId: string) =>
      conversations.find((one) => one.organizationId === organizationId) ?? {
        unreadCount: 0,
        mentionCount: 0,
      },
  };
}

const missing = (error: unknown): string | undefined =>
  error && codeOf(error) === 'unavailable' ? sentenceFor(error) : undefined;
