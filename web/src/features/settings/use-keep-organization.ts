import type { Organization } from '@allforone/contracts/organizations';
import { useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../lib/trpc.ts';

/** What the service answers is shown at once; lists that hold the organisation too are asked again. */
export function useKeepOrganization() {
  const queryClient = useQueryClient();

  return (organization: Organization): void => {
    queryClient.setQueryData(
      trpc.organizations.get.queryKey({ organizationId: organization.id }),
      organization,
    );
    void queryClient.invalidateQueries(trpc.organizations.mine.pathFilter());
  };
}
