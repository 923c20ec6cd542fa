import type { Page } from '@allforone/contracts/common';
import type { Notification } from '@allforone/contracts/notifications';
import type { InfiniteData } from '@tanstack/react-query';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { trpc } from '../../../lib/trpc.ts';

export interface Shown {
  organizationId: string | undefined;
  unreadOnly: boolean;
}

export type Inbox = InfiniteData<Page<Notification>, unknown>;

/** Kept true by what the line tells, and asked again on each visit. */
export const inboxOptions = (shown: Shown) =>
  trpc.notifications.list.infiniteQueryOptions(
    { ...shown, limit: 30 },
    { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
  );

export const notificationsIn = (inbox: Inbox): Notification[] => inbox.pages.flatMap(({ items }) => items);

/** What is told again, such as a conversation with one more message, takes its old line's place at the top. */
export function withNewest(inbox: Inbox, notification: Notification): Inbox {
  const [first, ...others] = inbox.pages.map((page) => ({
    ...page,
    items: page.items.filter(({ id }) => id !== notification.id),
  }));

  return first
    ? { ...inbox, pages: [{ ...first, items: [notification, ...first.items] }, ...others] }
    : inbox;
}

/** In every list that is known and in the frame's badge; a line stays where it is until the list is asked again. */
export function show(ids: readonly string[], state: 'read' | 'unread'): void {
  const readAt = state === 'read' ? new Date().toISOString() : null;
  const changed = (notification: Notification) =>
    ids.includes(notification.id) ? { ...notification, readAt } : notification;

  queryClient.setQueriesData<Inbox>(
    trpc.notifications.list.infiniteQueryFilter(),
    (inbox) =>
      inbox && {
        ...inbox,
        pages: inbox.pages.map((page) => ({ ...page, items: page.items.map(changed) })),
      },
  );
  queryClient.setQueryData(
    trpc.notifications.unreadCount.queryKey(),
    (known) => known && { count: Math.max(0, known.count + (readAt ? -ids.length : ids.length)) },
  );
}

export const renewInbox = (): Promise<void> =>
  queryClient.invalidateQueries(trpc.notifications.list.infiniteQueryFilter());

export const renewAll = (): Promise<void> => queryClient.invalidateQueries(trpc.notifications.pathFilter());
