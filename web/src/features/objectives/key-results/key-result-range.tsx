import { NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { marksOfNumbers } from '../measures/amounts.ts';

interface Props {
  form: Pick<UseFormReturnType<{ unit: string }>, 'getInputProps'>;
}

/** From where to where, and of what. */
export function KeyResultRange({ form }: Props) {
  const { t } = useTranslation('objectives');

  return (
    <div>
      <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="sm">
        {(['start', 'target'] as const).map((end) => (
          <NumberInput
            key={end}
            {...form.getInputProps(end)}
            {...marksOfNumbers()}
            size="md"
            label={t(`key_results.${end}`)}
            // The keyboard for numbers has no minus on some phones.
            inputMode="text"
            hideControls
          />
        ))}
        <TextInput
          {...form.getInputProps('unit')}
          label={t('key_results.unit')}
          placeholder={t('key_results.unit_hint')}
          maxLength={20}
          autoComplete="off"
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed" mt={4}>
        {t('key_results.target_hint')}
      </Text>
    </div>
  );
}
