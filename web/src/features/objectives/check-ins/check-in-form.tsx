import type { KeyResult } from '@allforone/contracts/objectives';
import { Group, NumberInput, Radio, Stack, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { focusFirst } from '../../../lib/form.ts';
import { marksOfNumbers } from '../measures/amounts.ts';
import { useCheckIn } from './use-check-in.ts';

export function CheckInForm({ keyResult, onClose }: { keyResult: KeyResult; onClose: () => void }) {
  const { t } = useTranslation('objectives');
  const { form, submit, isPending } = useCheckIn(keyResult, onClose);
  const first = useRef<HTMLInputElement>(null);
  const { title, unit, start, target, current } = keyResult;
  const isAboveZero = Math.min(start, target, current) >= 0;

  useEffect(() => first.current?.select(), []);

  return (
    <form
      noValidate
      aria-label={t('check_ins.do_on', { name: title })}
      onSubmit={form.onSubmit(submit, (errors) => focusFirst(form, errors))}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Stack gap="md" mt="sm">
        <NumberInput
          {...form.getInputProps('value')}
          {...marksOfNumbers()}
          ref={first}
          size="md"
          label={unit ? t('check_ins.value_of', { unit }) : t('check_ins.value')}
          // The keyboard for numbers has no minus on some phones.
          inputMode={isAboveZero ? 'decimal' : 'text'}
          hideControls
          maw="16rem"
        />
        <Radio.Group {...form.getInputProps('confidence')} label={t('check_ins.confidence')}>
          <Group gap="12px 24px" mt="xs">
            {(['on_track', 'at_risk', 'off_track'] as const).map((confidence) => (
              <Radio key={confidence} value={confidence} label={t(`state.${confidence}`)} py={10} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          {...form.getInputProps('note')}
          label={t('check_ins.note')}
          description={t('check_ins.note_hint')}
          maxLength={2000}
          minRows={2}
        />
        <FormEnd
          submit={t('check_ins.submit')}
          isPending={isPending}
          problem={form.errors.form}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
