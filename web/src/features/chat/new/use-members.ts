import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { signedInAccount } from '../../../lib/session/state.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Members of the organisation by what was typed, but for oneself. */
export function useMembers(typed: string) {
  const { organizationId = '' } = useParams();
  const [search] = useDebouncedValue(typed.trim(), 200);
  const query = useInfiniteQuery(
    trpc.organizations.members.infiniteQueryOptions(
      { organizationId, search: search || undefined },
      {
        getNextPageParam: ({ nextCursor }) => nextCursor,
        placeholderData: (before) => before,
        throwOnError: true,
      },
    ),
  );
  const members = query.data?.pages.flatMap(({ items }) => items);

  return { ...query, members: members?.filter(({ accountId }) => accountId !== signedInAccount.get()) };
}
