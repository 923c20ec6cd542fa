import type { Deliverable } from '@allforone/contracts/projects';
import { Badge } from '@mantine/core';
import { IconCheck, IconHourglass, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks = {
  waiting: { icon: IconHourglass, color: 'amber' },
  accepted: { icon: IconCheck, color: 'green' },
  changes_requested: { icon: IconPencil, color: 'red' },
} as const;

interface Props {
  state: Deliverable['state'];
  /** Whoever answers reads what is asked of them, the others for whom it waits. */
  isMine: boolean;
}

export function DeliverableBadge({ state, isMine }: Props) {
  const { t } = useTranslation('projects');
  const { icon: Icon, color } = looks[state];

  return (
    <Badge variant="light" color={color} leftSection={<Icon size={14} aria-hidden />} miw="max-content">
      {t(state === 'waiting' && !isMine ? 'state.waiting_team' : `state.${state}`)}
    </Badge>
  );
}
