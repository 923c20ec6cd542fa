import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useWatch } from '../live/watching.ts';
import { useLive } from '../live.ts';
import { trpc } from '../trpc.ts';

/** Whatever is shown of projects is asked for again; many changes at once are one question, and none is lost. */
export function useRenewProjects(): () => void {
  const queryClient = useQueryClient();
  const renew = () => void queryClient.invalidateQueries(trpc.projects.pathFilter());

  return useDebouncedCallback(renew, { delay: 150, flushOnUnmount: true });
}

/** For as long as the component is there, what others do in this project appears, and what they link with it. */
export function useLiveProject(projectId: string): void {
  const queryClient = useQueryClient();
  const renewProjects = useRenewProjects();
  const renew = () => {
    renewProjects();
    void queryClient.invalidateQueries(trpc.links.list.pathFilter());
  };

  useWatch('projectId', { projectId }, renew);
  useLive('projects.changed', (changed) => changed.projectId === projectId && renew());
}

/** Projects that one is put into, or taken out of. */
export function useLiveMembership(): void {
  const renew = useRenewProjects();

  useLive('projects.memberAdded', renew);
  useLive('projects.memberRemoved', renew);
}
