import type { KeyResult } from '@allforone/contracts/objectives';
import { NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { focusFirst } from '../../../lib/form.ts';
import { DeleteKeyResult } from './delete-key-result.tsx';
import { KeyResultRange } from './key-result-range.tsx';
import { useKeyResultForm } from './use-key-result-form.ts';

interface Props {
  objectiveId: string;
  /** The one to change; missing for a new one. */
  keyResult?: KeyResult;
  onClose: () => void;
}

/** In place of the row, or under the last one. */
export function KeyResultForm({ objectiveId, keyResult, onClose }: Props) {
  const { t } = useTranslation('objectives');
  const { t: common } = useTranslation();
  const { form, submit, isPending } = useKeyResultForm(objectiveId, keyResult, onClose);
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
          {...form.getInputProps('title')}
          ref={first}
          label={t('key_results.name')}
          description={t('key_results.name_hint')}
          maxLength={200}
          autoComplete="off"
        />
        {!keyResult && (
          <Radio.Group {...form.getInputProps('source')} label={t('key_results.source')}>
            <Stack gap="sm" mt="xs">
              {(['manual', 'tasks'] as const).map((source) => (
                <Radio
                  key={source}
                  value={source}
                  label={t(`key_results.${source}`)}
                  description={t(`key_results.${source}_hint`)}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {form.values.source === 'manual' && <KeyResultRange form={form} />}
        <NumberInput
          {...form.getInputProps('weight')}
          size="md"
          label={t('key_results.weight_label')}
          description={t('key_results.weight_hint')}
          inputMode="numeric"
          min={1}
          max={100}
          allowDecimal={false}
          maw="24rem"
        />
        <FormEnd
          submit={common(keyResult ? 'action.save' : 'action.add')}
          isPending={isPending}
          problem={form.errors.form}
          onCancel={onClose}
        >
          {keyResult && <DeleteKeyResult keyResult={keyResult} onDeleted={onClose} />}
        </FormEnd>
      </Stack>
    </form>
  );
}
