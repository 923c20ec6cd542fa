import { Alert } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const known = ['chat', 'files', 'projects', 'tasks', 'objectives'] as const;

/** Who did not answer, so that nobody takes a part for the whole. */
export function Missing({ services }: { services: string[] }) {
  const { t } = useTranslation('search');
  const names = [...new Set(services.map((service) => known.find((one) => one === service) ?? 'other'))];

  if (names.length === 0) return null;

  return (
    <Alert color="amber" icon={<IconPlugConnectedX aria-hidden />} role="status" my="xs">
      {names.map((name) => t(`missing.${name}`)).join(' ')} {t('missing.hint')}
    </Alert>
  );
}
