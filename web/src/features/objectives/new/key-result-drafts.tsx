import { ActionIcon, Button, Fieldset, NumberInput, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { marksOfNumbers } from '../measures/amounts.ts';
import classes from './key-result-drafts.module.css';
import { emptyKeyResult, type KeyResultDraft } from './use-new-objective.ts';

interface Props {
  form: Pick<
    UseFormReturnType<{ keyResults: KeyResultDraft[] }>,
    'getInputProps' | 'insertListItem' | 'removeListItem'
  > & {
    values: { keyResults: KeyResultDraft[] };
  };
}

export function KeyResultDrafts({ form }: Props) {
  const { t } = useTranslation('objectives');

  return (
    <Fieldset variant="unstyled" legend={t('form.key_results')} classNames={{ legend: classes.legend }}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('form.key_results_hint')} {t('key_results.target_hint')}
      </Text>
      {form.values.keyResults.map(({ key }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: A fieldset is no grid in every browser.
        <div key={key} className={classes.draft} role="group" aria-label={nameOf(index)}>
          <TextInput
            {...form.getInputProps(`keyResults.${index}.title`)}
            className={classes.title}
            label={t('key_results.name')}
            placeholder={nameOf(index)}
            maxLength={200}
            autoComplete="off"
            autoFocus
          />
          <ActionIcon
            className={classes.remove}
            onClick={() => form.removeListItem('keyResults', index)}
            aria-label={t('form.remove_key_result', { number: index + 1 })}
          >
            <IconX size={20} />
          </ActionIcon>
          {(['start', 'target'] as const).map((end) => (
            <NumberInput
              key={end}
              {...form.getInputProps(`keyResults.${index}.${end}`)}
              {...marksOfNumbers()}
              size="md"
              label={t(`key_results.${end}`)}
              inputMode="text"
              hideControls
            />
          ))}
          <TextInput
            {...form.getInputProps(`keyResults.${index}.unit`)}
            label={t('key_results.unit')}
            placeholder={t('key_results.unit_hint')}
            maxLength={20}
            autoComplete="off"
          />
        </div>
      ))}
      {form.values.keyResults.length < 20 && (
        <Button
          variant="subtle"
          ml={-16}
          leftSection={<IconPlus size={20} />}
          onClick={() => form.insertListItem('keyResults', emptyKeyResult())}
        >
          {t('form.add_key_result')}
        </Button>
      )}
    </Fieldset>
  );

  function nameOf(index: number): string {
    return t('form.key_result', { number: index + 1 });
  }
}
