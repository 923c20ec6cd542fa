import { Group, Radio } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

export function LanguageChoice(input: GetInputPropsReturnType) {
  const { t } = useTranslation('setup');

  return (
    <Radio.Group {...input} label={t('details.language')} description={t('details.language_why')}>
      <Group gap="lg" mt="xs">
        <Radio value="fr" label="Français" lang="fr" />
        <Radio value="en" label="English" lang="en" />
      </Group>
    </Radio.Group>
  );
}
