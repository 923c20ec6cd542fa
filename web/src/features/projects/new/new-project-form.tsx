import { Button, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/days/day-input.tsx';
import { FormError } from '../../../components/form-error.tsx';
import { focusFirst } from '../../../lib/form.ts';
import { ClientSelect } from '../project/client-select.tsx';
import { StageDrafts } from './stage-drafts.tsx';
import { TeamChoice } from './team-choice.tsx';
import { useNewProject } from './use-new-project.ts';

export function NewProjectForm() {
  const { t } = useTranslation('projects');
  const { form, submit, isPending } = useNewProject();

  return (
    <form noValidate onSubmit={form.onSubmit(submit, (errors) => focusFirst(form, errors))}>
      <Stack gap="lg">
        <TextInput
          {...form.getInputProps('name')}
          label={t('form.name')}
          description={t('form.name_hint')}
          maxLength={80}
          autoComplete="off"
          data-autofocus
        />
        <ClientSelect {...form.getInputProps('clientGroupId')} />
        <Textarea
          {...form.getInputProps('description')}
          label={t('form.description')}
          description={t('form.description_hint')}
          maxLength={4000}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DayInput {...form.getInputProps('startsOn')} label={t('form.starts')} />
          <DayInput {...form.getInputProps('dueOn')} label={t('form.due')} />
        </SimpleGrid>
        <StageDrafts form={form} />
        <TeamChoice chosen={form.values.team} onChange={(team) => form.setFieldValue('team', team)} />
        <FormError message={form.errors.form} />
        <Button type="submit" loading={isPending}>
          {t('form.submit')}
        </Button>
      </Stack>
    </form>
  );
}
