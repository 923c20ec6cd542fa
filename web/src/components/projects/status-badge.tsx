import type { ProjectStatus } from '@allforone/contracts/projects';
import { Badge } from '@mantine/core';
import { IconCheck, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks = {
  running: { icon: IconPlayerPlay, color: 'blue' },
  paused: { icon: IconPlayerPause, color: 'gray' },
  done: { icon: IconCheck, color: 'green' },
} as const;

/** Never by colour alone: a sign and a word. */
export function StatusBadge({ status }: { status: ProjectStatus }) {
  const { t } = useTranslation('projects');
  const { icon: Icon, color } = looks[status];

  return (
    <Badge variant="light" color={color} leftSection={<Icon size={14} aria-hidden />} miw="max-content">
      {t(`status.${status}`)}
    </Badge>
  );
}
