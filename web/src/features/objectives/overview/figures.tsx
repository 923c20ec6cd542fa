import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { amountOf, percentOf } from '../measures/amounts.ts';
import classes from './overview.module.css';
import type { Overview } from './overview.ts';

export function Figures({ overview }: { overview: Overview }) {
  const { t } = useTranslation('objectives');
  const { objectiveCount, averageProgress, byState, dueCheckInCount } = overview;
  const figures = [
    { value: amountOf(objectiveCount), words: t('overview.objectives', { count: objectiveCount }) },
    { value: percentOf(averageProgress), words: t('overview.average') },
    { value: amountOf(byState.on_track), words: t('overview.on_track') },
    { value: amountOf(byState.at_risk), words: t('overview.at_risk') },
    { value: amountOf(byState.off_track), words: t('overview.off_track'), isAlert: byState.off_track > 0 },
    { value: amountOf(byState.done), words: t('overview.done', { count: byState.done }) },
    { value: amountOf(byState.dropped), words: t('overview.dropped', { count: byState.dropped }) },
    { value: amountOf(dueCheckInCount), words: t('overview.due', { count: dueCheckInCount }) },
  ];

  return (
    <ul className={classes.figures} aria-label={t('overview.label')}>
      {figures.map(({ value, words, isAlert }) => (
        <li key={words} className={classes.figure} data-alert={isAlert || undefined}>
          <Text component="span" size="xl" fw={600} display="block">
            {value}
          </Text>{' '}
          <Text component="span" size="sm" display="block">
            {words}
          </Text>
        </li>
      ))}
    </ul>
  );
}
