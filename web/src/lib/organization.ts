import type { Organization, Person } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { trpc } from './trpc.ts';

/** The organisation of the address. Suspends; not found, and no access, are an error of the page. */
export function useOrganization(): Organization & { can(permission: Permission): boolean } {
  const { organizationId = '' } = useParams();
  const { data } = useSuspenseQuery(trpc.organizations.get.queryOptions({ organizationId }));

  return { ...data, can: (permission) => data.permissions.includes(permission) };
}

/** Names and photos by account id, also of those who have left. Never suspends: names fill in when they come. */
export function usePeople(accountIds: readonly string[]): ReadonlyMap<string, Person> {
  const { organizationId = '' } = useParams();
  const ids = [...new Set(accountIds)].sort().slice(0, 100);
  const { data = [] } = useQuery(
    trpc.organizations.people.queryOptions(
      { organizationId, accountIds: ids },
      { enabled: ids.length > 0, staleTime: 5 * 60_000, placeholderData: (before) => before },
    ),
  );

  return new Map(data.map((person) => [person.accountId, person]));
}
