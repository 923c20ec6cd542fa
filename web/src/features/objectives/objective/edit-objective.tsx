import type { Objective } from '@allforone/contracts/objectives';
import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useRenewObjectives } from '../live/live-objectives.ts';
import { ObjectiveFields } from './objective-fields.tsx';

/** All of it can be undone. */
export function EditObjective({ objective, onClose }: { objective: Objective; onClose: () => void }) {
  const { t } = useTranslation('objectives');
  const renew = useRenewObjectives();
  const { id: objectiveId, title, description, startsOn, endsOn, parentId } = objective;
  const before = { title, description, startsOn, endsOn, parentId };
  const form = useForm({
    initialValues: { ...before, startsOn: startsOn as string | null, endsOn: endsOn as string | null },
    validate: {
      title: required,
      startsOn: (day) => required(day ?? ''),
      endsOn: (day) => required(day ?? ''),
    },
  });
  const restore = useMutation(trpc.objectives.update.mutationOptions({ onSuccess: renew }));
  const update = useMutation(
    trpc.objectives.update.mutationOptions({
      meta: { quiet: true },
      onSuccess: () => {
        renew();
        toast({ message: t('objective.edited'), undo: () => restore.mutate({ objectiveId, ...before }) });
        onClose();
      },
      onError: (error) => failForm(form, error, { due_before_start: 'endsOn', alignment_cycle: 'parentId' }),
    }),
  );

  return (
    <form noValidate onSubmit={form.onSubmit(submit, (errors) => focusFirst(form, errors))}>
      <Stack gap="md">
        <ObjectiveFields form={form} scope={objective.scope} objectiveId={objectiveId} />
        <FormEnd isPending={update.isPending} problem={form.errors.form} onCancel={onClose} />
      </Stack>
    </form>
  );

  function submit({ parentId: parent, startsOn: from, endsOn: to, ...words }: typeof form.values): void {
    update.mutate({
      ...{ objectiveId, ...words, startsOn: from ?? startsOn, endsOn: to ?? endsOn },
      // Left out when it stays: null may also stand for one that the reader may not see.
      ...(parent !== parentId && { parentId: parent }),
    });
  }
}
