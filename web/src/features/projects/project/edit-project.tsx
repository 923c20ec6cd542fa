import type { Project } from '@allforone/contracts/projects';
import { Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/days/day-input.tsx';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { ClientSelect } from './client-select.tsx';

/** Name, words, client and dates. All of it can be undone. */
export function EditProject({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const queryClient = useQueryClient();
  const { id: projectId, name, description, clientGroupId, startsOn, dueOn } = project;
  const before = { name, description, clientGroupId, startsOn, dueOn };
  const renew = () => queryClient.invalidateQueries(trpc.projects.pathFilter());
  const form = useForm({
    initialValues: { ...before, clientGroupId: clientGroupId ?? '' },
    validate: { name: required },
  });
  const restore = useMutation(trpc.projects.update.mutationOptions({ onSuccess: renew }));
  const update = useMutation(
    trpc.projects.update.mutationOptions({
      meta: { quiet: true },
      onSuccess: async () => {
        await renew();
        toast({ message: t('project.edited'), undo: () => restore.mutate({ projectId, ...before }) });
        onClose();
      },
      onError: (error) => failForm(form, error, { name_taken: 'name', due_before_start: 'dueOn' }),
    }),
  );

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => update.mutate({ projectId, ...values, clientGroupId: values.clientGroupId || null }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <TextInput {...form.getInputProps('name')} label={t('form.name')} maxLength={80} autoComplete="off" />
        <Textarea {...form.getInputProps('description')} label={t('form.description')} maxLength={4000} />
        <ClientSelect {...form.getInputProps('clientGroupId')} />
        <DayInput {...form.getInputProps('startsOn')} label={t('form.starts')} />
        <DayInput {...form.getInputProps('dueOn')} label={t('form.due')} />
        <FormEnd isPending={update.isPending} problem={form.errors.form} onCancel={onClose} />
      </Stack>
    </form>
  );
}
