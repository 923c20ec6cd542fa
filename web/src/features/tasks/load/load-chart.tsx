import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useTranslation } from 'react-i18next';
import type { Load } from './load.ts';

const rowHeight = 44;
const shown = 12;

/** Fetched only with the page that draws it. Apart in lightness too, so that no eye has to tell them by hue. */
export default function LoadChart({ loads }: { loads: readonly Load[] }) {
  const { t } = useTranslation('tasks');
  const rows = loads.slice(0, shown).map(({ name, openCount, lateCount, soonCount }) => ({
    name,
    late: lateCount,
    soon: soonCount,
    other: Math.max(0, openCount - lateCount - soonCount),
  }));

  return (
    <BarChart
      h={80 + rows.length * rowHeight}
      data={rows}
      dataKey="name"
      type="stacked"
      orientation="vertical"
      series={[
        { name: 'late', label: t('work.load.late'), color: 'red.8' },
        { name: 'soon', label: t('work.load.soon'), color: 'blue.6' },
        { name: 'other', label: t('work.load.other'), color: 'amber.3' },
      ]}
      withLegend
      legendProps={{ verticalAlign: 'bottom', itemSorter: null }}
      xAxisLabel={t('work.load.axis')}
      xAxisProps={{ allowDecimals: false }}
      yAxisProps={{ width: 96 }}
      barProps={{ isAnimationActive: false, maxBarSize: 28 }}
      tickLine="none"
      textColor="var(--mantine-color-dimmed)"
      // A screen reader is given the table; here is nothing to stop at.
      barChartProps={{ accessibilityLayer: false }}
      aria-hidden
    />
  );
}
