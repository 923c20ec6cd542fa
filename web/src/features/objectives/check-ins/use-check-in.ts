import type { Confidence, KeyResult } from '@allforone/contracts/objectives';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { failForm } from '../../../lib/form.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useRenewObjectives } from '../live/live-objectives.ts';
import { amountOf } from '../measures/amounts.ts';
import { useUndoCheckIn } from './use-undo-check-in.ts';

/** Where a key result is now; it can be taken back. */
export function useCheckIn({ id: keyResultId, ...keyResult }: KeyResult, onClose: () => void) {
  const { t } = useTranslation('objectives');
  const queryClient = useQueryClient();
  const renew = useRenewObjectives();
  const undo = useUndoCheckIn();
  const form = useForm({
    initialValues: {
      value: keyResult.current as number | string,
      confidence: keyResult.confidence as Confidence,
      note: '',
    },
    validate: {
      value: (value) =>
        value !== '' && Number.isFinite(Number(value)) ? null : t('key_results.number_missing'),
    },
  });
  const checkIn = useMutation(
    trpc.objectives.checkIn.mutationOptions({
      meta: { quiet: true },
      onSuccess: ({ checkInId, ...after }) => {
        const key = trpc.objectives.keyResults.queryKey({ objectiveId: after.objectiveId });
        queryClient.setQueryData(key, (all) => all?.map((one) => (one.id === after.id ? after : one)));
        renew();
        onClose();
        toast({
          message: t('check_ins.saved', { value: amountOf(after.current, after.unit) }),
          undo: () => undo.mutate({ checkInId }),
        });
      },
      onError: (error) => failForm(form, error),
    }),
  );

  return {
    form,
    isPending: checkIn.isPending,
    submit: ({ value, ...words }: typeof form.values) =>
      checkIn.mutate({ keyResultId, value: Number(value), ...words }),
  };
}
