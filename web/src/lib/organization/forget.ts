import { queryClient } from '../calls/query-client.ts';
import { trpc } from '../trpc.ts';

/** Whoever is no longer in an organisation is not led back to it by what is still remembered. */
export function forgetOrganization(organizationId: string): void {
  queryClient.setQueriesData(
    trpc.organizations.mine.queryFilter(),
    (mine: { items: { id: string }[] } | undefined) =>
      mine && { ...mine, items: mine.items.filter(({ id }) => id !== organizationId) },
  );
}
