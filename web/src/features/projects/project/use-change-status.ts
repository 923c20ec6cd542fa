import type { Project, ProjectStatus } from '@allforone/contracts/projects';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** At once, and it can be undone. */
export function useChangeStatus({ id: projectId, status: before }: Project): (status: ProjectStatus) => void {
  const { t } = useTranslation('projects');
  const queryClient = useQueryClient();
  const renew = useRenewProjects();
  const update = useMutation(
    trpc.projects.update.mutationOptions({
      onSuccess: (project) => {
        queryClient.setQueryData(trpc.projects.get.queryKey({ projectId }), project);
        renew();
      },
    }),
  );

  return (status) =>
    update.mutate(
      { projectId, status },
      {
        onSuccess: () =>
          toast({
            message: t(`project.status_set.${status}`),
            undo: () => update.mutate({ projectId, status: before }),
          }),
      },
    );
}
