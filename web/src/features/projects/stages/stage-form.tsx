import type { Stage } from '@allforone/contracts/projects';
import { NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/days/day-input.tsx';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { focusFirst } from '../../../lib/form.ts';
import { AssigneeSelect } from './assignee-select.tsx';
import { DeleteStage } from './delete-stage.tsx';
import { useStageForm } from './use-stage-form.ts';

interface Props {
  projectId: string;
  /** The one to change; missing for a new one. */
  stage?: Stage;
  onClose: () => void;
}

/** In place of the row, or under the last one. */
export function StageForm({ projectId, stage, onClose }: Props) {
  const { t } = useTranslation('projects');
  const { t: common } = useTranslation();
  const { form, submit, isPending } = useStageForm(projectId, stage, onClose);
  const first = useRef<HTMLInputElement>(null);

  useEffect(() => first.current?.focus(), []);

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(submit, (errors) => focusFirst(form, errors))}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Stack gap="md">
        <TextInput
          {...form.getInputProps('name')}
          ref={first}
          label={t('stages.name')}
          maxLength={80}
          autoComplete="off"
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <AssigneeSelect projectId={projectId} {...form.getInputProps('assigneeId')} />
          <DayInput {...form.getInputProps('dueOn')} label={t('stages.due')} />
        </SimpleGrid>
        <Textarea
          {...form.getInputProps('description')}
          label={t('stages.description')}
          maxLength={4000}
          minRows={2}
        />
        <NumberInput
          {...form.getInputProps('weight')}
          size="md"
          label={t('stages.weight')}
          description={t('stages.weight_hint')}
          inputMode="numeric"
          min={1}
          max={100}
          allowDecimal={false}
          maw="24rem"
        />
        <FormEnd
          submit={common(stage ? 'action.save' : 'action.add')}
          isPending={isPending}
          problem={form.errors.form}
          onCancel={onClose}
        >
          {stage && <DeleteStage stage={stage} onDeleted={onClose} />}
        </FormEnd>
      </Stack>
    </form>
  );
}
