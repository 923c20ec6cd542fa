import type { Objective } from '@allforone/contracts/objectives';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useRenewObjectives } from '../live/live-objectives.ts';

/** Each acts at once on what is seen, and the server's answer settles it. */
export function useObjectiveActions(objective: Objective) {
  const { t } = useTranslation('objectives');
  const queryClient = useQueryClient();
  const renew = useRenewObjectives();
  const { id: objectiveId, title: name } = objective;
  const show = (shown: Objective) =>
    queryClient.setQueryData(trpc.objectives.get.queryKey({ objectiveId }), shown);
  const settled = {
    onSuccess: (answer: Objective) => {
      show(answer);
      renew();
    },
    onError: renew,
  };
  const close = useMutation(trpc.objectives.close.mutationOptions(settled));
  const reopen = useMutation(trpc.objectives.reopen.mutationOptions(settled));
  const update = useMutation(trpc.objectives.update.mutationOptions(settled));

  return {
    close(state: 'done' | 'dropped'): void {
      show({ ...objective, state, closedAt: new Date().toISOString() });
      close.mutate({ objectiveId, state });
      toast({
        message: t(`objective.closed_${state}`, { name }),
        undo: () => reopen.mutate({ objectiveId }),
      });
    },
    reopen(): void {
      const { state } = objective;
      const undo =
        state === 'done' || state === 'dropped' ? () => close.mutate({ objectiveId, state }) : undefined;
      reopen.mutate({ objectiveId });
      toast({ message: t('objective.reopened', { name }), undo });
    },
    share(isShared: boolean): void {
      show({ ...objective, isShared });
      update.mutate({ objectiveId, isShared });
      const undo = () => update.mutate({ objectiveId, isShared: !isShared });
      toast({ message: t(isShared ? 'sharing.now_shared' : 'sharing.now_private'), undo });
    },
  };
}
