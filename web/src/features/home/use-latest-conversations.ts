import type { Conversation } from '@allforone/contracts/chat';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useLive } from '../../lib/live.ts';
import { trpc } from '../../lib/trpc.ts';

/** Asked anew on each visit, and whenever something of a conversation is told. */
export function useLatestConversations(organizationId: string): Conversation[] {
  const queryClient = useQueryClient();
  const asked = { organizationId, limit: 5 };
  // A lively conversation tells many times a second; one question after it is enough.
  const renew = useDebouncedCallback(
    () => void queryClient.invalidateQueries(trpc.chat.conversations.queryFilter(asked)),
    400,
  );

  useLive('chat.messageSent', renew);
  useLive('chat.messageChanged', renew);
  useLive('chat.memberAdded', renew);
  useLive('chat.memberRemoved', renew);
  useLive('chat.conversationChanged', renew);
  useLive('chat.receiptChanged', renew);

  return useSuspenseQuery(trpc.chat.conversations.queryOptions(asked, { staleTime: 0 })).data.items;
}
