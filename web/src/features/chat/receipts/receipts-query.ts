import type { Receipt } from '@allforone/contracts/chat';
import type { InfiniteData } from '@tanstack/react-query';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { trpc } from '../../../lib/trpc.ts';

type Pages = InfiniteData<{ items: Receipt[]; nextCursor: string | null }, string | null>;

export const receiptsOptions = (conversationId: string) =>
  trpc.chat.receipts.infiniteQueryOptions(
    { conversationId, limit: 100 },
    { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
  );

export function keepReceipt({
  conversationId,
  ...receipt
}: Receipt & {
  conversationId: string;
}): void {
  queryClient.setQueryData<Pages>(receiptsOptions(conversationId).queryKey, (data) => {
    if (!data) return data;
    const pages = data.pages.map((page) => ({
      ...page,
      items: page.items.map((one) => (one.accountId === receipt.accountId ? later(one, receipt) : one)),
    }));

    return { ...data, pages };
  });
}

const later = (one: Receipt, other: Receipt): Receipt => ({
  accountId: one.accountId,
  deliveredSequence: Math.max(one.deliveredSequence, other.deliveredSequence),
  readSequence: Math.max(one.readSequence, other.readSequence),
});
