import type { Stage } from '@allforone/contracts/projects';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Each acts at once on what is seen, and the server's answer settles it. */
export function useStageActions(projectId: string) {
  const { t } = useTranslation('projects');
  const queryClient = useQueryClient();
  const renew = useRenewProjects();
  const key = trpc.projects.stages.queryKey({ projectId });
  const keep = (change: (stages: Stage[]) => Stage[]) =>
    queryClient.setQueryData(key, (stages: Stage[] | undefined) => stages && change(stages));
  const put = (stage: Stage) => {
    keep((stages) => stages.map((one) => (one.id === stage.id ? stage : one)));
    renew();
  };
  const settled = { onSuccess: put, onError: renew };
  const deliver = useMutation(trpc.projects.deliverStage.mutationOptions(settled));
  const reopen = useMutation(trpc.projects.reopenStage.mutationOptions(settled));
  const move = useMutation(
    trpc.projects.moveStage.mutationOptions({ onSuccess: () => renew(), onError: renew }),
  );

  return {
    deliver(stage: Stage): void {
      keep((stages) => stages.map((one) => (one.id === stage.id ? asDelivered(one) : one)));
      deliver.mutate({ stageId: stage.id });
      const undo = () => reopen.mutate({ stageId: stage.id });
      toast({ message: t('stages.delivered', { name: stage.name }), undo });
    },
    reopen(stage: Stage): void {
      keep((stages) => stages.map((one) => (one.id === stage.id ? { ...one, deliveredAt: null } : one)));
      reopen.mutate({ stageId: stage.id });
      const undo = () => deliver.mutate({ stageId: stage.id });
      toast({ message: t('stages.reopened', { name: stage.name }), undo });
    },
    move(ordered: Stage[], stageId: string): void {
      const index = ordered.findIndex(({ id }) => id === stageId);
      keep(() => ordered.map((stage, position) => ({ ...stage, position: position + 1 })));
      move.mutate({ stageId, afterId: ordered[index - 1]?.id ?? null });
    },
  };
}

const asDelivered = (stage: Stage): Stage => ({
  ...stage,
  deliveredAt: new Date().toISOString(),
  isLate: false,
});
