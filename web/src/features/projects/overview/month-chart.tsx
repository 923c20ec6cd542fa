import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useTranslation } from 'react-i18next';
import { monthName } from '../../../lib/projects/deadlines.ts';
import type { Series } from './month-figure.tsx';
import type { Month } from './overview.ts';

/** Fetched only with the page that draws it. */
export default function MonthChart({ months, series }: { months: Month[]; series: Series[] }) {
  const { t } = useTranslation('projects');

  return (
    <BarChart
      h={240}
      data={months.map((month) => ({ ...month, month: monthName(month.month) }))}
      dataKey="month"
      series={series}
      withLegend={series.length > 1}
      legendProps={{ verticalAlign: 'bottom' }}
      yAxisLabel={t('overview.axis')}
      yAxisProps={{ allowDecimals: false, width: 40 }}
      barProps={{ isAnimationActive: false, maxBarSize: 28 }}
      tickLine="none"
      textColor="var(--mantine-color-dimmed)"
      // A screen reader is given the table; here is nothing to stop at.
      barChartProps={{ accessibilityLayer: false }}
      aria-hidden
    />
  );
}
