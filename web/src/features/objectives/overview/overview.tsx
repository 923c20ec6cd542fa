import type { Scope } from '@allforone/contracts/objectives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import type { Days } from '../period/period.ts';
import { Figures } from './figures.tsx';
import { Weeks } from './weeks.tsx';

/** Where all of them are, as numbers first. */
export function Overview({ scope, days }: { scope: Scope; days: Days }) {
  const { id: organizationId } = useOrganization();
  const { data: overview } = useSuspenseQuery(
    trpc.objectives.overview.queryOptions({ organizationId, scope, ...days }, { staleTime: 0 }),
  );

  if (overview.objectiveCount === 0) return null;

  return (
    <>
      <Figures overview={overview} />
      {overview.weeks.length > 1 && <Weeks weeks={overview.weeks} />}
    </>
  );
}
