import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../../lib/live.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Whatever is shown of objectives is asked for again; many changes at once are one question. */
export function useRenewObjectives(): () => void {
  const queryClient = useQueryClient();

  // What closes a form or leaves a page has the rest asked for all the same.
  return useDebouncedCallback(() => void queryClient.invalidateQueries(trpc.objectives.pathFilter()), {
    delay: 150,
    flushOnUnmount: true,
  });
}

/** For as long as the component is there, what others do appears, and what one does elsewhere oneself. */
export function useLiveObjectives(): void {
  const { id } = useOrganization();
  const renew = useRenewObjectives();

  useLive('objectives.changed', ({ organizationId }) => organizationId === id && renew());
  useLive('objectives.ownChanged', ({ organizationId }) => organizationId === id && renew());
}
