import type { CheckIn, KeyResult } from '@allforone/contracts/objectives';
import { useTranslation } from 'react-i18next';
import { calendarDay, today } from '../../../lib/projects/deadlines.ts';
import { TrendFigure } from '../charts/trend-figure.tsx';
import { amountOf } from '../measures/amounts.ts';

interface Props {
  keyResult: KeyResult;
  /** Latest first. */
  checkIns: CheckIn[];
}

export function ValueFigure({ keyResult: { title, unit }, checkIns }: Props) {
  const { t } = useTranslation('objectives');
  const ordered = checkIns.toReversed();
  const format = (value: number) => amountOf(value, unit);
  const [first, last] = [ordered[0]?.value ?? 0, ordered.at(-1)?.value ?? 0];
  const values = { name: title, from: format(first), to: format(last) };

  return (
    <TrendFigure
      order={4}
      title={t(first === last ? 'check_ins.stayed' : 'check_ins.rose', values)}
      trend={{
        points: ordered.map(({ id, at, value }) => ({
          ...{ key: id, value },
          day: calendarDay(today(new Date(at))),
        })),
        name: t('key_results.current'),
        dayName: t('check_ins.day'),
        axis: unit || t('check_ins.value_axis'),
        dayAxis: t('check_ins.day_axis'),
        format,
      }}
    />
  );
}
