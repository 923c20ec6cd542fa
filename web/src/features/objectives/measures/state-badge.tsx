import type { Objective } from '@allforone/contracts/objectives';
import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconEye, IconTrendingUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks = {
  on_track: { icon: IconTrendingUp, color: 'green' },
  at_risk: { icon: IconEye, color: 'amber' },
  off_track: { icon: IconAlertTriangle, color: 'red' },
  done: { icon: IconCheck, color: 'blue' },
  dropped: { icon: IconX, color: 'gray' },
} as const;

/** Never by colour alone: a sign and words. */
export function StateBadge({ state }: { state: Objective['state'] }) {
  const { t } = useTranslation('objectives');
  const { icon: Icon, color } = looks[state];

  return (
    <Badge variant="light" color={color} leftSection={<Icon size={14} aria-hidden />} miw="max-content">
      {t(`state.${state}`)}
    </Badge>
  );
}
