import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useRenewObjectives } from '../live/live-objectives.ts';

/** The key result is again as it was before. */
export function useUndoCheckIn() {
  const { t } = useTranslation('objectives');
  const renew = useRenewObjectives();

  return useMutation(
    trpc.objectives.undoCheckIn.mutationOptions({
      onSuccess: () => toast({ message: t('check_ins.undone') }),
      onSettled: renew,
    }),
  );
}
