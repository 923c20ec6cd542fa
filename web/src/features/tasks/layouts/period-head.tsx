import { ActionIcon, Button, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './layouts.module.css';

interface Props {
  title: string;
  /** What one step is: a month of the calendar, or some weeks of the timeline. */
  of: 'calendar' | 'timeline';
  onStep: (step: -1 | 1) => void;
  onToday: () => void;
  /** Nothing for who may only read. */
  onAdd?: (() => void) | undefined;
}

/** Which days are shown, and the way to others. */
export function PeriodHead({ title, of, onStep, onToday, onAdd }: Props) {
  const { t } = useTranslation('tasks');

  return (
    <div className={classes.head}>
      <Title order={2} className={classes.period} aria-live="polite">
        {title}
      </Title>
      <Button variant="default" onClick={onToday}>
        {t(`work.${of}.today`)}
      </Button>
      <ActionIcon variant="default" onClick={() => onStep(-1)} aria-label={t(`work.${of}.previous`)}>
        <IconChevronLeft size={20} />
      </ActionIcon>
      <ActionIcon variant="default" onClick={() => onStep(1)} aria-label={t(`work.${of}.next`)}>
        <IconChevronRight size={20} />
      </ActionIcon>
      {onAdd && (
        <Button leftSection={<IconPlus size={20} />} onClick={onAdd}>
          {t('board.add.open')}
        </Button>
      )}
    </div>
  );
}
