import { useTranslation } from 'react-i18next';
import { calendarDay } from '../../../lib/projects/deadlines.ts';
import { TrendFigure } from '../charts/trend-figure.tsx';
import { percentOf } from '../measures/amounts.ts';
import type { Overview } from './overview.ts';

/** Mean progress week by week, two at least, named after what it shows. */
export function Weeks({ weeks }: { weeks: Overview['weeks'] }) {
  const { t } = useTranslation('objectives');
  const [from, to] = [weeks[0]?.progress ?? 0, weeks.at(-1)?.progress ?? 0];
  const values = { from: percentOf(from), to: percentOf(to), count: weeks.length - 1 };

  return (
    <TrendFigure
      title={finding()}
      trend={{
        points: weeks.map(({ endsOn, progress }) => ({
          key: endsOn,
          day: calendarDay(endsOn),
          value: progress,
        })),
        name: t('overview.progress'),
        dayName: t('overview.week'),
        axis: t('overview.progress_axis'),
        dayAxis: t('overview.week_axis'),
        domain: [0, 100],
        format: percentOf,
      }}
    />
  );

  function finding(): string {
    if (to > from) return t('overview.up', values);

    return t(to < from ? 'overview.down' : 'overview.flat', values);
  }
}
