import { ActionIcon, Button, Fieldset, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/days/day-input.tsx';
import classes from './stage-drafts.module.css';
import { emptyStage, type StageDraft } from './use-new-project.ts';

interface Props {
  form: Pick<
    UseFormReturnType<{ stages: StageDraft[] }>,
    'getInputProps' | 'insertListItem' | 'removeListItem'
  > & {
    values: { stages: StageDraft[] };
  };
}

/** In order; each may have a deadline. */
export function StageDrafts({ form }: Props) {
  const { t } = useTranslation('projects');

  return (
    <Fieldset variant="unstyled" legend={t('form.stages')} classNames={{ legend: classes.legend }}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('form.stages_hint')}
      </Text>
      {form.values.stages.map(({ key }, index) => (
        <div key={key} className={classes.stage}>
          <TextInput
            {...form.getInputProps(`stages.${index}.name`)}
            className={classes.name}
            aria-label={t('form.stage', { number: index + 1 })}
            placeholder={t('form.stage', { number: index + 1 })}
            maxLength={80}
            autoComplete="off"
          />
          <div className={classes.due}>
            <DayInput
              {...form.getInputProps(`stages.${index}.dueOn`)}
              label={t('form.due_of_stage', { number: index + 1 })}
              isBare
            />
          </div>
          <ActionIcon
            onClick={() => form.removeListItem('stages', index)}
            aria-label={t('form.remove_stage', { number: index + 1 })}
          >
            <IconX size={20} />
          </ActionIcon>
        </div>
      ))}
      {form.values.stages.length < 50 && (
        <Button
          variant="subtle"
          ml={-16}
          leftSection={<IconPlus size={20} />}
          onClick={() => form.insertListItem('stages', emptyStage())}
        >
          {t('form.add_stage')}
        </Button>
      )}
    </Fieldset>
  );
}
