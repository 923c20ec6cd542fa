import type { Conversation } from '@allforone/contracts/chat';
import { useEffect, useState } from 'react';
import { markRead } from '../receipts/mark.ts';
import { useAttention } from './use-attention.ts';

/**
 * Tells what has been read, only while someone looks at the end of the conversation, and says where the new messages
 * begin: those that came before it was opened, or while nobody looked.
 */
export function useReading(conversation: Conversation, tail: number, isAtEnd: boolean) {
  const { id: conversationId, organizationId, readSequence, unreadCount } = conversation;
  const isWatching = useAttention() && isAtEnd;
  const firstUnread = unreadCount > 0 ? readSequence + 1 : null;
  const [newFrom, setNewFrom] = useState(firstUnread);

  useEffect(() => {
    if (isWatching && tail > readSequence) markRead({ organizationId, conversationId }, tail);
  }, [isWatching, tail, readSequence, organizationId, conversationId]);

  useEffect(() => {
    if (!isWatching && firstUnread !== null) setNewFrom(firstUnread);
  }, [isWatching, firstUnread]);

  return { newFrom, forgetNew: () => setNewFrom(null) };
}
