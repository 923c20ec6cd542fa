import type { PlacedTask } from '@allforone/contracts/tasks';
import { ActionIcon } from '@mantine/core';
import { DatePicker, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/fr';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../../components/drawers/sheet.tsx';
import { currentLocale } from '../../../../lib/i18n.ts';
import classes from './calendar.module.css';
import { keyOf } from './month.ts';

/** Another day for a task, chosen with a thumb. */
export function MoveDay({ task, onMove }: { task: PlacedTask; onMove: (day: string) => void }) {
  const { t } = useTranslation('tasks');
  const [isOpen, { open, close }] = useDisclosure();
  const { title, dueAt } = task;

  return (
    <>
      <ActionIcon onClick={open} aria-label={t('work.calendar.move', { title })}>
        <IconCalendarEvent size={20} />
      </ActionIcon>
      {isOpen && (
        <Sheet title={t('work.calendar.move_to')} onClose={close}>
          <DatesProvider
            settings={{ locale: currentLocale(), firstDayOfWeek: currentLocale() === 'fr' ? 1 : 0 }}
          >
            <DatePicker
              className={classes.picker}
              size="md"
              defaultDate={dueAt ? keyOf(dueAt) : undefined}
              value={dueAt && keyOf(dueAt)}
              ariaLabels={{ previousMonth: t('work.calendar.previous'), nextMonth: t('work.calendar.next') }}
              onChange={(day) => {
                if (day) onMove(day);
                close();
              }}
            />
          </DatesProvider>
        </Sheet>
      )}
    </>
  );
}
