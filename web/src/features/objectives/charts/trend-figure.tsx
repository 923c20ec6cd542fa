import { Button, Skeleton, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './charts.module.css';
import type { Trend } from './trend.ts';
import { TrendTable } from './trend-table.tsx';

const TrendChart = lazy(() => import('./trend-chart.tsx'));

interface Props {
  /** The finding. */
  title: string;
  trend: Trend;
  order?: 2 | 4;
}

/** A chart, and the same numbers as a table one tap away. */
export function TrendFigure({ title, trend, order = 2 }: Props) {
  const { t } = useTranslation('objectives');
  const [isTable, table] = useDisclosure();
  const id = useId();

  return (
    <figure className={classes.chart} aria-labelledby={id}>
      <Title order={order} size="h3" id={id}>
        {title}
      </Title>
      <div className={classes.body}>
        {isTable ? (
          <TrendTable trend={trend} label={title} />
        ) : (
          <Suspense fallback={<Skeleton h={240} />}>
            <TrendChart trend={trend} />
          </Suspense>
        )}
      </div>
      <Button variant="subtle" size="sm" ml={-12} onClick={table.toggle} aria-expanded={isTable}>
        {t(isTable ? 'overview.as_chart' : 'overview.as_table')}
      </Button>
    </figure>
  );
}
