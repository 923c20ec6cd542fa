import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  days: number | undefined;
  onChange: (days: number | undefined) => void;
}

export function PeriodSelect({ days, onChange }: Props) {
  const { t } = useTranslation('chat');

  return (
    <NativeSelect
      size="md"
      aria-label={t('search.when')}
      value={days ?? ''}
      onChange={(event) => onChange(Number(event.currentTarget.value) || undefined)}
      data={[
        { value: '', label: t('search.any_time') },
        { value: '7', label: t('search.week') },
        { value: '31', label: t('search.month') },
        { value: '366', label: t('search.year') },
      ]}
    />
  );
}
