import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shareOf } from '../../../lib/files/size-words.ts';
import { monthName } from '../../../lib/projects/deadlines.ts';
import { MonthFigure } from './month-figure.tsx';
import classes from './overview.module.css';
import type { Month } from './overview.ts';

/** How the year went: each chart is named after what it shows. */
export function Months({ months }: { months: Month[] }) {
  const { t } = useTranslation('projects');
  const sumOf = (key: Exclude<keyof Month, 'month'>) => months.reduce((sum, month) => sum + month[key], 0);
  const best = months.toSorted((one, other) => other.stagesDelivered - one.stagesDelivered)[0];
  const [accepted, changes] = [sumOf('versionsAccepted'), sumOf('changesRequested')];

  return (
    <section aria-labelledby="months" className={classes.section}>
      <Title order={2} id="months" mb="sm">
        {t('overview.months')}
      </Title>
      <MonthFigure
        months={months}
        title={t('overview.stages_finding', {
          count: sumOf('stagesDelivered'),
          month: best ? monthName(best.month, 'long') : '',
        })}
        series={[{ name: 'stagesDelivered', label: t('overview.stages_delivered'), color: 'blue.6' }]}
      />
      <MonthFigure
        months={months}
        title={
          accepted + changes > 0
            ? t('overview.answers_finding', { share: shareOf(accepted, accepted + changes) })
            : t('overview.answers_finding_none')
        }
        series={[
          { name: 'versionsAccepted', label: t('overview.accepted'), color: 'blue.6' },
          { name: 'changesRequested', label: t('overview.changes'), color: 'amber.4' },
        ]}
      />
      <MonthFigure
        months={months}
        title={t('overview.projects_finding', {
          created: sumOf('projectsCreated'),
          done: sumOf('projectsDone'),
        })}
        series={[
          { name: 'projectsCreated', label: t('overview.created'), color: 'blue.6' },
          { name: 'projectsDone', label: t('overview.done_projects'), color: 'amber.4' },
        ]}
      />
    </section>
  );
}
