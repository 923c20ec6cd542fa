import { Button, Skeleton, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MonthTable } from './month-table.tsx';
import classes from './overview.module.css';
import type { Month } from './overview.ts';

const MonthChart = lazy(() => import('./month-chart.tsx'));

export interface Series {
  name: Exclude<keyof Month, 'month'>;
  label: string;
  /** Apart in lightness too, so that no eye has to tell them by hue. */
  color: string;
}

interface Props {
  /** The finding. */
  title: string;
  months: Month[];
  series: Series[];
}

/** A chart, and the same numbers as a table one tap away. */
export function MonthFigure({ title, months, series }: Props) {
  const { t } = useTranslation('projects');
  const [isTable, table] = useDisclosure();
  const id = useId();

  return (
    <figure className={classes.chart} aria-labelledby={id}>
      <Title order={3} id={id}>
        {title}
      </Title>
      <div className={classes.chartBody}>
        {isTable ? (
          <MonthTable months={months} series={series} label={title} />
        ) : (
          <Suspense fallback={<Skeleton h={240} />}>
            <MonthChart months={months} series={series} />
          </Suspense>
        )}
      </div>
      <Button variant="subtle" size="sm" ml={-12} onClick={table.toggle} aria-expanded={isTable}>
        {t(isTable ? 'overview.as_chart' : 'overview.as_table')}
      </Button>
    </figure>
  );
}
