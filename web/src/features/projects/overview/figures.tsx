import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOrganization } from '../../../lib/organization.ts';
import classes from './overview.module.css';
import type { Overview } from './overview.ts';

/** Each number leads to what it counts. */
export function Figures({ overview }: { overview: Overview }) {
  const { t } = useTranslation('projects');
  const { id } = useOrganization();
  const base = `/o/${id}/projects`;
  const { clientCount, byStatus, lateCount, waitingCount, averageProgress } = overview;
  const figures = [
    { value: byStatus.running, words: t('overview.running'), to: `${base}?status=running` },
    { value: byStatus.paused, words: t('overview.paused'), to: `${base}?status=paused` },
    {
      value: byStatus.done,
      words: t('overview.done', { count: byStatus.done }),
      to: `${base}?status=done`,
    },
    { value: lateCount, words: t('overview.late'), to: `${base}?late`, isAlert: lateCount > 0 },
    { value: waitingCount, words: t('overview.waiting', { count: waitingCount }), to: `${base}/clients` },
    { value: clientCount, words: t('overview.clients', { count: clientCount }), to: `${base}/clients` },
    {
      value: t('progress.value', { progress: averageProgress }),
      words: t('overview.average'),
      to: `${base}?status=running`,
    },
  ];

  return (
    <ul className={classes.figures}>
      {figures.map(({ value, words, to, isAlert }) => (
        <li key={words}>
          <Link to={to} className={classes.figure} data-alert={isAlert || undefined}>
            <Text component="span" size="xl" fw={600} display="block">
              {value}
            </Text>
            <Text component="span" size="sm" display="block">
              {words}
            </Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}
