import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/days/day-input.tsx';
import { calendarDay } from '../../../lib/projects/deadlines.ts';
import classes from './period.module.css';
import { daysOf, type Period, periods } from './period.ts';
import { usePeriod } from './use-period.ts';

export function PeriodSwitch() {
  const { t } = useTranslation('objectives');
  const { period, from, to, choose, set } = usePeriod();

  return (
    <div className={classes.period}>
      <NativeSelect
        className={classes.choice}
        label={t('period.label')}
        value={period}
        onChange={(event) => choose(event.currentTarget.value as Period)}
        data={periods.map((value) => ({ value, label: labelOf(value) }))}
      />
      {period === 'custom' && (
        <>
          <DayInput label={t('period.from')} value={from} onChange={(day) => set('from', day)} />
          <DayInput
            label={t('period.to')}
            value={to}
            min={from ?? undefined}
            onChange={(day) => set('to', day)}
          />
        </>
      )}
    </div>
  );

  function labelOf(one: Period): string {
    if (one === 'custom') return t('period.custom');
    const days = daysOf(one);

    return t(`period.${one}`, { from: calendarDay(days.from), to: calendarDay(days.to) });
  }
}
