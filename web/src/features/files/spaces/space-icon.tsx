import type { SpaceKind } from '@allforone/contracts/files';
import { ThemeIcon } from '@mantine/core';
import {
  IconBriefcase,
  IconBuilding,
  IconLock,
  IconMessages,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';

const icons = {
  organization: IconBuilding,
  personal: IconLock,
  group: IconUsers,
  project: IconBriefcase,
  portal: IconUsersGroup,
  conversation: IconMessages,
} satisfies Record<SpaceKind, typeof IconLock>;

export function SpaceIcon({ kind }: { kind: SpaceKind }) {
  const Icon = icons[kind];

  return (
    <ThemeIcon variant="light" size={40} aria-hidden>
      <Icon size={20} stroke={1.6} />
    </ThemeIcon>
  );
}
