import type { Project } from '@allforone/contracts/projects';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { toast } from '../../../lib/toasts.ts';
import { client, trpc } from '../../../lib/trpc.ts';

/** Gone from every list at once; it comes back by "Annuler", and for 30 days from the list of deleted ones. */
export function useDeleteProject({ id: projectId, organizationId, name }: Project): () => void {
  const { t } = useTranslation('projects');
  const navigate = useNavigate();
  const remove = useMutation(
    trpc.projects.delete.mutationOptions({
      onSuccess: async () => {
        await navigate(`/o/${organizationId}/projects`);
        queryClient.removeQueries(trpc.projects.get.queryFilter({ projectId }));
        await queryClient.invalidateQueries(trpc.projects.pathFilter());
        toast({ message: t('project.deleted', { name }), undo: () => void restore() });
      },
    }),
  );

  return () => remove.mutate({ projectId });

  // The page that held the mutation is gone by then.
  async function restore(): Promise<void> {
    await client.projects.restore.mutate({ projectId });
    await queryClient.invalidateQueries(trpc.projects.pathFilter());
    toast({ message: t('list.restored', { name }) });
  }
}
