import type { KeyResult } from '@allforone/contracts/objectives';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { failForm, required } from '../../../lib/form.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useRenewObjectives } from '../live/live-objectives.ts';

type Typed = number | string;

/** For a new one of the objective, or for one that is there. */
export function useKeyResultForm(objectiveId: string, keyResult: KeyResult | undefined, onClose: () => void) {
  const { t } = useTranslation('objectives');
  const renew = useRenewObjectives();
  const { title = '', unit = '', start = 0, target = 100, weight = 1, source = 'manual' } = keyResult ?? {};
  const isNumber = (value: Typed) => value !== '' && Number.isFinite(Number(value));
  const form = useForm({
    initialValues: {
      ...{ title, unit, source, start: start as Typed, target: target as Typed, weight: weight as Typed },
    },
    validate: {
      title: required,
      start: (value) => (isNumber(value) ? null : t('key_results.number_missing')),
      target: (value, values) => {
        if (!isNumber(value)) return t('key_results.number_missing');
        return values.source === 'manual' && Number(value) === Number(values.start)
          ? t('key_results.same')
          : null;
      },
      weight: (value) => (isWeight(Number(value)) ? null : t('key_results.weight_hint')),
    },
  });
  const restore = useMutation(trpc.objectives.updateKeyResult.mutationOptions({ onSuccess: renew }));
  const options = {
    meta: { quiet: true },
    onError: (error: unknown) => failForm(form, error, { target_is_start: 'target' }),
  };
  const add = useMutation(trpc.objectives.addKeyResult.mutationOptions({ ...options, onSuccess: done }));
  const update = useMutation(
    trpc.objectives.updateKeyResult.mutationOptions({
      ...options,
      onSuccess: ({ id: keyResultId }) => {
        const before = { title, weight, ...(source === 'manual' && { unit, start, target }) };
        toast({ message: t('key_results.saved'), undo: () => restore.mutate({ keyResultId, ...before }) });
        done();
      },
    }),
  );

  return { form, isPending: add.isPending || update.isPending, submit };

  function submit({ source: chosen, ...values }: typeof form.values): void {
    const words = { title: values.title, weight: Number(values.weight) };
    const numbers = { unit: values.unit, start: Number(values.start), target: Number(values.target) };
    const asked = chosen === 'manual' ? { ...words, ...numbers } : words;

    if (keyResult) update.mutate({ keyResultId: keyResult.id, ...asked });
    else add.mutate({ objectiveId, source: chosen, ...asked });
  }

  function done(): void {
    renew();
    onClose();
  }
}

const isWeight = (weight: number): boolean => Number.isInteger(weight) && weight >= 1 && weight <= 100;
