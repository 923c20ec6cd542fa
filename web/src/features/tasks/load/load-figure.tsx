import { Button, Skeleton, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './load.module.css';
import type { Load } from './load.ts';
import { LoadTable } from './load-table.tsx';

const LoadChart = lazy(() => import('./load-chart.tsx'));

/** A chart named after what it shows, and the same numbers as a table one tap away. */
export function LoadFigure({ loads }: { loads: readonly Load[] }) {
  const { t } = useTranslation('tasks');
  const [isTable, table] = useDisclosure();
  const busiest = loads.toSorted((one, other) => other.openCount - one.openCount)[0];

  return (
    <figure className={classes.chart} aria-labelledby="load-finding">
      <Title order={2} size="h3" id="load-finding">
        {t('work.load.finding', { name: busiest?.name ?? '', count: busiest?.openCount ?? 0 })}
      </Title>
      <div className={classes.chartBody}>
        {isTable ? (
          <LoadTable loads={loads} />
        ) : (
          <Suspense fallback={<Skeleton h={240} />}>
            <LoadChart loads={loads} />
          </Suspense>
        )}
      </div>
      <Button variant="subtle" size="sm" ml={-12} onClick={table.toggle} aria-expanded={isTable}>
        {t(isTable ? 'work.load.as_chart' : 'work.load.as_table')}
      </Button>
    </figure>
  );
}
