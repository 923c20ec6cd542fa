import type { Objective } from '@allforone/contracts/objectives';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { toast, toastError } from '../../../lib/toasts.ts';
import { client, trpc } from '../../../lib/trpc.ts';

/** Gone from every list at once; "Annuler" brings it back whole. */
export function useDeleteObjective({ id: objectiveId, organizationId, scope, title }: Objective): () => void {
  const { t } = useTranslation('objectives');
  const navigate = useNavigate();
  const remove = useMutation(
    trpc.objectives.delete.mutationOptions({
      onSuccess: async () => {
        await navigate(`/o/${organizationId}/objectives${scope === 'personal' ? '/mine' : ''}`);
        queryClient.removeQueries(trpc.objectives.get.queryFilter({ objectiveId }));
        await queryClient.invalidateQueries(trpc.objectives.pathFilter());
        toast({ message: t('objective.deleted', { name: title }), undo: () => void restore() });
      },
    }),
  );

  return () => remove.mutate({ objectiveId });

  // The page that held the mutation is gone by then.
  async function restore(): Promise<void> {
    try {
      await client.objectives.restore.mutate({ objectiveId });
      await queryClient.invalidateQueries(trpc.objectives.pathFilter());
      toast({ message: t('objective.restored', { name: title }) });
    } catch (error) {
      toastError(error);
    }
  }
}
