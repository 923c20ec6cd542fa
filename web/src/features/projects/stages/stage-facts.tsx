import type { Person } from '@allforone/contracts/organizations';
import type { Stage } from '@allforone/contracts/projects';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { Deadline } from '../../../components/projects/deadline.tsx';
import { shareOf } from '../../../lib/files/size-words.ts';
import { dateOf } from '../../../lib/time.ts';
import classes from './stages.module.css';

interface Props {
  stage: Stage;
  share: number;
  people: ReadonlyMap<string, Person>;
}

/** Under its name: done when, or due when, by whom, and how much it counts. */
export function StageFacts({ stage, share, people }: Props) {
  const { t } = useTranslation('projects');
  const { assigneeId, deliveredAt, dueOn, isLate } = stage;
  const assignee = assigneeId ? people.get(assigneeId) : undefined;

  return (
    <div className={classes.facts}>
      {deliveredAt && (
        <Text component="span" size="sm" c="var(--mantine-color-success)">
          {t('stages.delivered_on', { day: dateOf(deliveredAt) })}
        </Text>
      )}
      {!deliveredAt && dueOn && <Deadline dueOn={dueOn} isLate={isLate} />}
      {assignee && (
        <span className={classes.person}>
          <PersonAvatar name={assignee.name} photoId={assignee.photoId} size={20} />
          <Text component="span" size="sm" c="dimmed">
            {assignee.name}
          </Text>
        </span>
      )}
      <Text component="span" size="sm" c="dimmed">
        {t('stages.weight_value', { share: shareOf(share, 1) })}
      </Text>
    </div>
  );
}
