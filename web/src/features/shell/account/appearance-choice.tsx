import { SegmentedControl, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n.ts';
import { useLanguage } from '../../../lib/language.ts';

/** Light or dark, French or English: where everyone looks for it. */
export function AppearanceChoice() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { locale, choose } = useLanguage();
  const [theme, language] = [useId(), useId()];

  return (
    <Stack gap={4} p="xs">
      <Text id={theme} size="sm" c="dimmed">
        {t('menu.theme')}
      </Text>
      <SegmentedControl
        aria-labelledby={theme}
        fullWidth
        value={colorScheme}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
        data={[
          { value: 'auto', label: t('menu.auto') },
          { value: 'light', label: t('menu.light') },
          { value: 'dark', label: t('menu.dark') },
        ]}
      />
      <Text id={language} size="sm" c="dimmed" mt={4}>
        {t('menu.language')}
      </Text>
      <SegmentedControl
        aria-labelledby={language}
        fullWidth
        value={locale}
        onChange={(value) => choose(value as Locale)}
        data={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
    </Stack>
  );
}
