import type { Group } from '@allforone/contracts/organizations';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Groups that stand for a client, and the others, which may be one too. */
export function useClientGroups(): {
  clients: Group[];
  others: Group[];
  nameOf: (groupId: string | null) => string | undefined;
} {
  const { id: organizationId } = useOrganization();
  const { data: groups } = useSuspenseQuery(trpc.organizations.groups.queryOptions({ organizationId }));

  return {
    clients: groups.filter(({ kind }) => kind === 'client').sort(byName),
    others: groups.filter(({ kind }) => kind !== 'client').sort(byName),
    nameOf: (groupId) => groups.find(({ id }) => id === groupId)?.name,
  };
}

const byName = (one: Group, other: Group) => one.name.localeCompare(other.name);
