import type { Group } from '@allforone/contracts/organizations';
import { ThemeIcon } from '@mantine/core';
import { IconBriefcase, IconCrane, IconHome, IconSitemap, IconStar, IconUsers } from '@tabler/icons-react';

const icons = {
  team: IconUsers,
  club: IconStar,
  household: IconHome,
  client: IconBriefcase,
  site: IconCrane,
  group: IconSitemap,
};

export function GroupIcon({ kind }: { kind: Group['kind'] }) {
  const Icon = icons[kind];

  return (
    <ThemeIcon variant="light" size={40} aria-hidden>
      <Icon size={20} />
    </ThemeIcon>
  );
}
