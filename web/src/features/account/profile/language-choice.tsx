import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../lib/i18n.ts';
import { useLanguage } from '../../../lib/language.ts';
import { Section } from '../section.tsx';

export function LanguageChoice() {
  const { t } = useTranslation('account');
  const { locale, choose } = useLanguage();

  return (
    <Section title={t('profile.language')} description={t('profile.language_why')}>
      <SegmentedControl
        aria-label={t('profile.language')}
        size="md"
        value={locale}
        onChange={(value) => choose(value as Locale)}
        data={[
          { value: 'fr', label: <span lang="fr">Français</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
      />
    </Section>
  );
}
