import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { Trend } from './trend.ts';

/** Fetched only with the page that draws it. */
export default function TrendChart({ trend }: { trend: Trend }) {
  const { points, name, axis, dayAxis, domain, format } = trend;

  return (
    <LineChart
      h={240}
      data={points.map(({ day, value }) => ({ day, value }))}
      dataKey="day"
      series={[{ name: 'value', label: name, color: 'blue.6' }]}
      curveType="linear"
      xAxisLabel={dayAxis}
      yAxisLabel={axis}
      xAxisProps={{ minTickGap: 24 }}
      yAxisProps={{ width: 64, domain: domain ?? ['auto', 'auto'] }}
      valueFormatter={format}
      lineProps={{ isAnimationActive: false }}
      tickLine="none"
      textColor="var(--mantine-color-dimmed)"
      // A screen reader is given the table; here is nothing to stop at.
      lineChartProps={{ accessibilityLayer: false }}
      aria-hidden
    />
  );
}
