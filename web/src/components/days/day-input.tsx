import { CloseButton } from '@mantine/core';
import { DatePickerInput, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/fr';
import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../lib/i18n.ts';
import { useIsPhone } from '../../lib/screen.ts';
import classes from './day-input.module.css';

interface Props {
  label: string;
  /** Where the line it stands in says what it is; the label is told to screen readers alone. */
  isBare?: boolean;
  value?: string | null;
  onChange: (day: string | null) => void;
  error?: ReactNode;
  min?: string;
}

/** A day of the calendar; a dialog on phones, where a finger needs room. */
export function DayInput({ label, isBare = false, value = null, onChange, error, min }: Props) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();

  return (
    <DatesProvider settings={{ locale: currentLocale(), firstDayOfWeek: currentLocale() === 'fr' ? 1 : 0 }}>
      <DatePickerInput
        size="md"
        label={label}
        labelProps={isBare ? { className: classes.unseen } : undefined}
        placeholder={t('day.pick')}
        value={value}
        onChange={onChange}
        error={error}
        minDate={min}
        valueFormat="D MMM YYYY"
        leftSection={<IconCalendar size={18} aria-hidden />}
        leftSectionPointerEvents="none"
        rightSection={
          value && <CloseButton onClick={() => onChange(null)} aria-label={`${t('day.clear')} : ${label}`} />
        }
        rightSectionPointerEvents="auto"
        dropdownType={isPhone ? 'modal' : 'popover'}
        modalProps={{ title: label }}
        popoverProps={{ shadow: 'md' }}
        ariaLabels={{ previousMonth: t('day.previous'), nextMonth: t('day.next') }}
      />
    </DatesProvider>
  );
}
