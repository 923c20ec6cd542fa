import { CloseButton } from '@mantine/core';
import { DatesProvider, DateTimePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import dayjs from 'dayjs';
import 'dayjs/locale/fr';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../lib/i18n.ts';
import { useIsPhone } from '../../lib/screen.ts';

interface Props {
  label: string;
  placeholder: string;
  /** An instant; chosen and shown in the time zone of the reader. */
  value: string | null;
  /** Once the choice is made, not with each turn of the hand. */
  onChange: (instant: string | null) => void;
  clear: string;
  error?: ReactNode;
  disabled?: boolean;
  /** Of the day that is chosen first. */
  defaultTime?: string;
}

const local = 'YYYY-MM-DD HH:mm:ss';

/** A day and an hour; a dialog on phones, where a finger needs room. */
export function MomentInput(props: Props) {
  const { label, placeholder, value, onChange, clear, error, disabled, defaultTime = '18:00' } = props;
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const [chosen, setChosen] = useState<string | null>(null);
  // The picker tells of its end in the same breath as of the last change.
  const latest = useRef<string | null>(null);
  const shown = chosen ?? (value && dayjs(value).format(local));

  return (
    <DatesProvider settings={{ locale: currentLocale(), firstDayOfWeek: currentLocale() === 'fr' ? 1 : 0 }}>
      <DateTimePicker
        size="md"
        label={label}
        placeholder={placeholder}
        value={shown}
        onChange={(next) => {
          latest.current = next;
          setChosen(next);
        }}
        onDropdownClose={commit}
        disabled={disabled}
        error={error}
        defaultTimeValue={defaultTime}
        valueFormat={currentLocale() === 'fr' ? 'ddd D MMM YYYY, HH:mm' : 'ddd D MMM YYYY, h:mm A'}
        leftSection={<IconCalendar size={18} aria-hidden />}
        leftSectionPointerEvents="none"
        rightSection={value && !disabled && <CloseButton onClick={() => onChange(null)} aria-label={clear} />}
        rightSectionPointerEvents="auto"
        dropdownType={isPhone ? 'modal' : 'popover'}
        modalProps={{ title: label }}
        popoverProps={{ shadow: 'md' }}
        submitButtonProps={{ 'aria-label': t('action.save') }}
        ariaLabels={{ previousMonth: t('day.previous'), nextMonth: t('day.next') }}
      />
    </DatesProvider>
  );

  function commit(): void {
    const next = latest.current;
    latest.current = null;
    setChosen(null);
    if (next && dayjs(next).toISOString() !== value) onChange(dayjs(next).toISOString());
  }
}
