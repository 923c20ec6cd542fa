import type { Deliverable, Project } from '@allforone/contracts/projects';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failForm, required } from '../../../lib/form.ts';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useSentFile } from './use-sent-file.ts';

interface Options {
  project: Project;
  /** It gets another version; missing for a new deliverable. */
  deliverable?: Deliverable;
  onDelivered: () => void;
}

/** Sends the file while the form is filled in; who is quicker than the file need not wait for it. */
export function useDeliver({ project, deliverable, onDelivered }: Options) {
  const { t } = useTranslation('projects');
  const { id: projectId, organizationId } = project;
  const renew = useRenewProjects();
  const scope = `deliver ${deliverable?.id ?? projectId}`;
  const { upload, choose } = useSentFile({ organizationId, projectId, scope });
  const [isDue, setDue] = useState(false);
  const form = useForm({
    initialValues: { name: deliverable?.name ?? '', stageId: project.currentStage?.id ?? '', note: '' },
    validate: { name: required },
  });
  const options = {
    meta: { quiet: true },
    onSuccess: ({ name }: Deliverable) => {
      toast({ message: t('deliver.done', { name }) });
      renew();
      onDelivered();
    },
    onError: (error: unknown) => failForm(form, error),
  };
  const add = useMutation(trpc.projects.addDeliverable.mutationOptions(options));
  const addVersion = useMutation(trpc.projects.addVersion.mutationOptions(options));
  const deliver = useEffectEvent((fileId: string) => {
    const { name, stageId, note } = form.values;
    setDue(false);
    if (deliverable) addVersion.mutate({ deliverableId: deliverable.id, fileId, note });
    else add.mutate({ projectId, fileId, name, note, stageId: stageId || null });
  });
  const fileId = upload?.file?.id;

  useEffect(() => {
    if (isDue && fileId) deliver(fileId);
  }, [isDue, fileId]);

  return {
    form,
    upload,
    isDue,
    isPending: add.isPending || addVersion.isPending,
    chooseFile(content: File): void {
      const sameFile = deliverable?.latest.name === content.name ? deliverable.latest.fileId : null;
      choose(content, sameFile);
      form.clearErrors();
      if (!form.values.name) form.setFieldValue('name', content.name.replace(/\.[^.]+$/, '').slice(0, 80));
    },
    submit(): void {
      if (upload) setDue(true);
      else form.setErrors({ form: t('deliver.missing') });
    },
  };
}
