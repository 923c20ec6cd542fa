import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { trpc } from '../../../lib/trpc.ts';

export interface Filters {
  conversationId?: string;
  authorId?: string;
  /** Sent within so many days. */
  days?: number;
}

const day = 24 * 60 * 60 * 1000;

/** Messages that hold some words, best first. */
export function useSearch(words: string, { conversationId, authorId, days }: Filters) {
  const { organizationId = '' } = useParams();
  const today = new Date(new Date().toDateString()).getTime();
  const sentFrom = days ? new Date(today - days * day).toISOString() : undefined;

  return useInfiniteQuery(
    trpc.chat.search.infiniteQueryOptions(
      { organizationId, words, conversationId, authorId, sentFrom, limit: 20 },
      {
        enabled: words.length > 1,
        getNextPageParam: ({ nextCursor }) => nextCursor,
        placeholderData: keepPreviousData,
        throwOnError: true,
        meta: { persist: false },
      },
    ),
  );
}
