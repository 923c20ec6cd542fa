import { Progress, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { usePeople } from '../../../lib/organization.ts';
import classes from './overview.module.css';
import type { Overview } from './overview.ts';

/** Who carries how much: the numbers in words, the bars to compare them. */
export function Workload({ workload }: { workload: Overview['workload'] }) {
  const { t } = useTranslation('projects');
  const people = usePeople(workload.map(({ accountId }) => accountId));
  const most = Math.max(1, ...workload.map(({ stageCount }) => stageCount));

  return (
    <section aria-labelledby="workload" className={classes.section}>
      <Title order={2} id="workload">
        {t('overview.workload')}
      </Title>
      <Text c="dimmed" size="sm">
        {t(workload.length > 0 ? 'overview.workload_lead' : 'overview.workload_none')}
      </Text>
      <ul className={classes.rows}>
        {workload.map(({ accountId, stageCount, lateStageCount, projectCount }) => {
          const person = people.get(accountId);

          return (
            <li key={accountId} className={classes.row}>
              <PersonAvatar name={person?.name ?? null} photoId={person?.photoId} />
              <span className={classes.words}>
                <Text component="span" fw={600} display="block">
                  {person?.name ?? '…'}
                </Text>
                <Text component="span" size="sm" c="dimmed">
                  {t('overview.workload_stages', { count: stageCount })}
                  {lateStageCount > 0 && ` ${t('overview.workload_late', { count: lateStageCount })}`} ·{' '}
                  {t('overview.workload_projects', { count: projectCount })}
                </Text>
              </span>
              <Progress.Root size="lg" className={classes.load} aria-hidden>
                <Progress.Section value={(100 * lateStageCount) / most} color="red" />
                <Progress.Section value={(100 * (stageCount - lateStageCount)) / most} />
              </Progress.Root>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
