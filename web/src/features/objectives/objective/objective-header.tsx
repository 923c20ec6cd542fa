import type { Objective } from '@allforone/contracts/objectives';
import { Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DetailDrawer } from '../../../components/drawers/detail-drawer.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { calendarDay } from '../../../lib/projects/deadlines.ts';
import { dateOf } from '../../../lib/time.ts';
import { ProgressBar } from '../measures/progress-bar.tsx';
import { StateBadge } from '../measures/state-badge.tsx';
import { EditObjective } from './edit-objective.tsx';
import classes from './objective.module.css';
import { ObjectiveMenu } from './objective-menu.tsx';

export function ObjectiveHeader({ objective }: { objective: Objective }) {
  const { t } = useTranslation('objectives');
  const [isEditing, editing] = useDisclosure();
  const { organizationId, scope, ownerId, title, description, state, progress, canEdit } = objective;
  const owner = usePeople([ownerId]).get(ownerId);
  const days = { from: calendarDay(objective.startsOn), to: calendarDay(objective.endsOn) };

  return (
    <>
      <BackLink
        to={`/o/${organizationId}/objectives${scope === 'personal' && canEdit ? '/mine' : ''}`}
        menu={canEdit && <ObjectiveMenu objective={objective} onEdit={editing.open} />}
      >
        {t('objective.back')}
      </BackLink>
      <PageHeader
        title={title}
        description={description && <span className={classes.description}>{description}</span>}
      />
      <Group gap="8px 16px" mb="sm">
        <StateBadge state={state} />
        <Text size="sm">{t('objective.owner', { name: owner?.name ?? '…' })}</Text>
        <Text size="sm" c="dimmed">
          {t('period.days', days)}
        </Text>
        {objective.closedAt && (
          <Text size="sm" c="dimmed">
            {t('objective.closed_on', { day: dateOf(objective.closedAt) })}
          </Text>
        )}
        {objective.isCheckInDue && (
          <Text size="sm" fw={600}>
            {t('check_in_due')}
          </Text>
        )}
      </Group>
      <div className={classes.progress}>
        <ProgressBar name={title} progress={progress} size="xl" />
        {objective.keyResultCount === 0 && objective.childCount > 0 && (
          <Text size="sm" c="dimmed">
            {t('objective.from_children')}
          </Text>
        )}
      </div>
      {isEditing && (
        <DetailDrawer title={t('objective.edit')} onClose={editing.close}>
          <EditObjective objective={objective} onClose={editing.close} />
        </DetailDrawer>
      )}
    </>
  );
}
