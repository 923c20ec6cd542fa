import type { Conversation } from '@allforone/contracts/chat';
import { useEffect } from 'react';
import { markDelivered } from './mark.ts';

const most = 10;

/** What came while this device was away has arrived now that the list shows it. */
export function useDelivered(conversations: readonly Conversation[]): void {
  useEffect(() => {
    const unread = conversations.filter(({ unreadCount, archived }) => unreadCount > 0 && !archived);

    for (const { id, kind, lastSequence } of unread.slice(0, most)) markDelivered(kind, id, lastSequence);
  }, [conversations]);
}
