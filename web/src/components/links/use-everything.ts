import type { ObjectKind } from '@allforone/contracts/objects';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { trpc } from '../../lib/trpc.ts';

export interface SearchFilter {
  kinds?: ObjectKind[];
  personId?: string;
  placeId?: string;
  from?: string;
  before?: string;
}

/** Objects of every kind that hold some words, best first; nothing below two letters. */
export function useEverything(words: string, filter: SearchFilter = {}, limit = 20) {
  const { organizationId = '' } = useParams();

  return useInfiniteQuery(
    trpc.search.everything.infiniteQueryOptions(
      { organizationId, words, ...filter, limit },
      {
        enabled: words.length > 1 && organizationId !== '',
        getNextPageParam: ({ nextCursor }) => nextCursor,
        placeholderData: keepPreviousData,
        meta: { persist: false },
      },
    ),
  );
}
