import type { Conversation } from '@allforone/contracts/chat';
import type { InfiniteData } from '@tanstack/react-query';
import { askAgain } from '../../../lib/calls/ask-again.ts';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { trpc } from '../../../lib/trpc.ts';

interface Page {
  items: Conversation[];
  nextCursor: string | null;
}

type List = InfiniteData<Page, string | null>;

/** Kept true by what the line tells; asked again on each visit, for what was told before nobody was there to hear. */
export const listOptions = (organizationId: string) =>
  trpc.chat.conversations.infiniteQueryOptions(
    { organizationId },
    { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
  );

export const conversationOptions = (organizationId: string, conversationId: string) =>
  trpc.chat.get.queryOptions(
    { conversationId },
    {
      staleTime: 0,
      initialData: () => inList(organizationId, conversationId),
      initialDataUpdatedAt: 0,
    },
  );

function inList(organizationId: string, conversationId: string): Conversation | undefined {
  const list = queryClient.getQueryData<List>(listOptions(organizationId).queryKey);

  return list?.pages.flatMap(({ items }) => items).find(({ id }) => id === conversationId);
}

/** Wherever it is known from, when only its id has been told. */
export const findConversation = (conversationId: string): Conversation | undefined =>
  queryClient.getQueryData(trpc.chat.get.queryKey({ conversationId })) ??
  queryClient
    .getQueriesData<List>(trpc.chat.conversations.infiniteQueryFilter())
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap(({ items }) => items)
    .find(({ id }) => id === conversationId);

/** @returns false where the list does not hold it, and has to be asked again. */
export function changeConversation(
  organizationId: string,
  conversationId: string,
  change: (conversation: Conversation) => Conversation,
  { toFront = false } = {},
): boolean {
  const one = trpc.chat.get.queryKey({ conversationId });
  queryClient.setQueryData(one, (known) => known && change(known));
  for (const queryKey of [one, listOptions(organizationId).queryKey]) askAgain(queryClient, { queryKey });

  const known = inList(organizationId, conversationId);
  if (!known) return false;

  const next = change(known);
  if (next !== known) changeList(organizationId, (items) => replaced(items, next, toFront));

  return true;
}

/** What is on the screen stays until its page has left. */
export function removeConversation(organizationId: string, conversationId: string): void {
  changeList(organizationId, (items) => items.filter(({ id }) => id !== conversationId));
  queryClient.removeQueries({ ...trpc.chat.get.queryFilter({ conversationId }), type: 'inactive' });
}

/** As the server knows it now: for a conversation just opened, made or changed. */
export function keepConversation(conversation: Conversation): void {
  const { id, organizationId } = conversation;
  queryClient.setQueryData(trpc.chat.get.queryKey({ conversationId: id }), conversation);

  if (!changeConversation(organizationId, id, () => conversation)) void renewList(organizationId);
}

export const renewList = (organizationId: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: listOptions(organizationId).queryKey });

function changeList(organizationId: string, change: (items: Conversation[]) => Conversation[]): void {
  queryClient.setQueryData<List>(listOptions(organizationId).queryKey, (list) => {
    if (!list) return list;
    const all = change(list.pages.flatMap(({ items }) => items));
    let taken = 0;

    // The server's cursors go on from the last page, so it does not matter where the pages before it are cut.
    const pages = list.pages.map((page, index) => {
      const isLast = index === list.pages.length - 1;
      const items = all.slice(taken, isLast ? undefined : taken + page.items.length);
      taken += items.length;

      return { ...page, items };
    });

    return { ...list, pages };
  });
}

function replaced(items: Conversation[], next: Conversation, toFront: boolean): Conversation[] {
  if (!toFront) return items.map((one) => (one.id === next.id ? next : one));

  return [next, ...items.filter(({ id }) => id !== next.id)];
}
