import type { Organization, Person } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { Refused } from './errors.ts';
import { trpc } from './trpc.ts';

/**
 * The organisation of the address. Suspends; not found, and no access, are an error of the page.
 * @param needs - what a whole page is for: who came by its address and may not is told so at once.
 */
export function useOrganization(needs?: Permission): Organization & { can(permission: Permission): boolean } {
  const { organizationId = '' } = useParams();
  const { data } = useSuspenseQuery(trpc.organizations.get.queryOptions({ organizationId }));
  if (needs && !data.permissions.includes(needs)) throw new Refused('forbidden');

  return { ...data, can: (permission) => data.permissions.includes(permission) };
}

/**
 * Names and photos by account id, also of those who have left. Never suspends: names fill in when they come; until
 * then there is no entry, and an "…" stands for the name.
 */
export function usePeople(accountIds: readonly string[]): ReadonlyMap<string, Person> {
  const { organizationId = '' } = useParams();
  const ids = [...new Set(accountIds)].sort().slice(0, 100);
  const key = ids.join();
  const { data, isSuccess, isPlaceholderData } = useQuery(
    trpc.organizations.people.queryOptions(
      { organizationId, accountIds: ids },
      { enabled: ids.length > 0, staleTime: 5 * 60_000, placeholderData: (before) => before },
    ),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew each time, what it says is in the key.
  return useMemo(() => {
    const known = new Map(data?.map((person) => [person.accountId, person]));
    const missing = isSuccess && !isPlaceholderData ? ids.filter((id) => !known.has(id)) : [];
    for (const accountId of missing) {
      known.set(accountId, { accountId, name: i18next.t('unknown_person'), photoId: null });
    }

    return known;
  }, [data, isSuccess, isPlaceholderData, key]);
}
