import type { Member, RoleKey } from '@allforone/contracts/organizations';
import type { InfiniteData } from '@tanstack/react-query';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { trpc } from '../../../lib/trpc.ts';

export interface MemberFilter {
  organizationId: string;
  search: string;
  groupId: string | null;
  role: RoleKey | null;
}

export const membersOptions = ({ organizationId, search, groupId, role }: MemberFilter) =>
  trpc.organizations.members.infiniteQueryOptions(
    {
      organizationId,
      search: search || undefined,
      groupId: groupId ?? undefined,
      role: role ?? undefined,
    },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );

/** One person, at once where a list already shows them. */
export const memberOptions = (organizationId: string, accountId: string) =>
  trpc.organizations.members.queryOptions(
    { organizationId, accountId, limit: 1 },
    {
      initialData: () => {
        const known = inLists(accountId);

        return known && { items: [known], nextCursor: null };
      },
      initialDataUpdatedAt: 0,
    },
  );

const inLists = (accountId: string): Member | undefined =>
  queryClient
    .getQueriesData<InfiniteData<{ items: Member[] }>>(trpc.organizations.members.infiniteQueryFilter())
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap(({ items }) => items)
    .find((member) => member.accountId === accountId);
