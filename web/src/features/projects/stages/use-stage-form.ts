import type { Stage } from '@allforone/contracts/projects';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { failForm, required } from '../../../lib/form.ts';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';

/** For a new stage of the project, or for one that is there. */
export function useStageForm(projectId: string, stage: Stage | undefined, onClose: () => void) {
  const { t } = useTranslation('projects');
  const renew = useRenewProjects();
  const { name = '', description = '', weight = 1, assigneeId = null, dueOn = null } = stage ?? {};
  const before = { name, description, weight, assigneeId, dueOn };
  const form = useForm({
    initialValues: { ...before, weight: weight as number | string },
    validate: {
      name: required,
      weight: (value) => (isWeight(Number(value)) ? null : t('stages.weight_hint')),
    },
  });
  const restore = useMutation(trpc.projects.updateStage.mutationOptions({ onSuccess: renew }));
  const options = { meta: { quiet: true }, onError: (error: unknown) => failForm(form, error) };
  const add = useMutation(trpc.projects.addStage.mutationOptions({ ...options, onSuccess: done }));
  const update = useMutation(
    trpc.projects.updateStage.mutationOptions({
      ...options,
      onSuccess: ({ id: stageId }) => {
        toast({ message: t('stages.saved'), undo: () => restore.mutate({ stageId, ...before }) });
        done();
      },
    }),
  );

  return {
    form,
    isPending: add.isPending || update.isPending,
    submit: (values: typeof form.values) => {
      const asked = { ...values, weight: Number(values.weight) };
      if (stage) update.mutate({ stageId: stage.id, ...asked });
      else add.mutate({ projectId, ...asked });
    },
  };

  function done(): void {
    renew();
    onClose();
  }
}

const isWeight = (weight: number): boolean => Number.isInteger(weight) && weight >= 1 && weight <= 100;
