import type { Deliverable, Project } from '@allforone/contracts/projects';
import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { focusFirst } from '../../../lib/form.ts';
import { FileChoice } from './file-choice.tsx';
import { StageSelect } from './stage-select.tsx';
import { useDeliver } from './use-deliver.ts';

interface Props {
  project: Project;
  deliverable?: Deliverable;
  onClose: () => void;
}

/** A file for the client: a new deliverable, or the next version of one. */
export function DeliverForm({ project, deliverable, onClose }: Props) {
  const { t } = useTranslation('projects');
  const { form, upload, isDue, isPending, chooseFile, submit } = useDeliver({
    project,
    deliverable,
    onDelivered: onClose,
  });

  return (
    <form noValidate onSubmit={form.onSubmit(submit, (errors) => focusFirst(form, errors))}>
      <Stack gap="md" pb="lg">
        <FileChoice upload={upload} onChoose={chooseFile} />
        {!deliverable && (
          <>
            <TextInput
              {...form.getInputProps('name')}
              label={t('deliver.name')}
              maxLength={80}
              autoComplete="off"
            />
            <StageSelect projectId={project.id} {...form.getInputProps('stageId')} />
          </>
        )}
        <Textarea
          {...form.getInputProps('note')}
          label={t('deliver.note')}
          description={t('deliver.note_hint')}
          maxLength={4000}
        />
        <Text size="sm" c="dimmed">
          {t('deliver.seen_by')}
        </Text>
        <FormError message={form.errors.form} />
        {isDue && (
          <Text size="sm" role="status">
            {t('deliver.waits')}
          </Text>
        )}
        <Button type="submit" loading={isPending || isDue}>
          {t('deliver.submit')}
        </Button>
      </Stack>
    </form>
  );
}
