import type { Objective } from '@allforone/contracts/objectives';
import { Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProgressBar } from '../measures/progress-bar.tsx';
import { StateBadge } from '../measures/state-badge.tsx';
import classes from './tree.module.css';

interface Props {
  objective: Objective;
  /** Where those of several people stand together. */
  ownerName?: string;
}

export function ObjectiveRow({ objective, ownerName }: Props) {
  const { t } = useTranslation('objectives');
  const { id, organizationId, title, scope, isShared, progress, state, isCheckInDue } = objective;
  const { childCount, keyResultCount } = objective;
  const facts = [
    ownerName && t('objective.owner', { name: ownerName }),
    keyResultCount > 0 && t('tree.key_results', { count: keyResultCount }),
    childCount > 0 && t('tree.serving', { count: childCount }),
    isCheckInDue && t('check_in_due'),
  ].filter(Boolean);

  return (
    <Link to={`/o/${organizationId}/objectives/${id}`} className={classes.row}>
      <span className={classes.words}>
        <Text component="span" fw={600} display="block">
          {title}
        </Text>
        <Text component="span" size="sm" c="dimmed" display="block">
          {scope === 'personal' && !isShared && (
            <span className={classes.private}>
              <IconLock size={14} aria-hidden />
              {t('tree.private')}
              {facts.length > 0 && ' · '}
            </span>
          )}
          {facts.join(' · ')}
        </Text>
      </span>
      <span className={classes.progress}>
        <ProgressBar name={title} progress={progress} />
      </span>
      <StateBadge state={state} />
    </Link>
  );
}
