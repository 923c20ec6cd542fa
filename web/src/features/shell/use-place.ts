import type { Organization } from '@allforone/contracts/organizations';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { lastOrganization, rememberOrganization } from '../../lib/session/last-organization.ts';
import { trpc } from '../../lib/trpc.ts';
import { useColors } from '../../theme/colors.ts';

/** Where the person is, and where they could be. Never suspends: the frame stands before its names are known. */
export function usePlace(): {
  here: Organization | undefined;
  all: Organization[];
  isInOrganization: boolean;
} {
  const { organizationId } = useParams();
  const { data } = useQuery(trpc.organizations.mine.queryOptions({ limit: 100 }));
  const all = data?.items ?? [];
  const here = all.find(({ id }) => id === (organizationId ?? lastOrganization())) ?? all[0];

  return { here, all, isInOrganization: organizationId !== undefined };
}

/** Wears the colours of the place, and remembers it for the next visit. */
export function useEnterPlace(): void {
  const { here, isInOrganization } = usePlace();
  const enteredId = isInOrganization ? here?.id : undefined;

  useColors(here?.colors);
  useEffect(() => {
    if (enteredId) rememberOrganization(enteredId);
  }, [enteredId]);
}
