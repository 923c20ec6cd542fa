import type { TaskPlace } from '@allforone/contracts/tasks';
import { Text, ThemeIcon, Title } from '@mantine/core';
import { IconBriefcase, IconBuilding, IconLock, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { PlaceTiles } from '../../../components/navigation/place-tiles.tsx';
import { boardAddressOf } from '../rows/task-address.ts';
import { usePlaceName } from '../rows/use-place-name.ts';
import { useBoards } from './use-boards.ts';
import classes from './work.module.css';

const icons = {
  organization: IconBuilding,
  personal: IconLock,
  group: IconUsers,
  project: IconBriefcase,
} satisfies Record<TaskPlace['kind'], typeof IconLock>;

export function BoardList() {
  const { t } = useTranslation('tasks');
  const { organizationId, list, boards } = useBoards();
  const placeName = usePlaceName();

  return (
    <section aria-labelledby="boards" className={classes.section}>
      <Title order={2} id="boards">
        {t('work.boards')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('work.boards_lead')}
      </Text>
      <PlaceTiles
        tiles={boards.map(({ place, name, openCount }) => {
          const Icon = icons[place.kind];
          const open = openCount > 0 ? t('work.open', { count: openCount }) : t('work.nothing_open');

          return {
            to: boardAddressOf(organizationId, place),
            icon: (
              <ThemeIcon variant="light" size={40} aria-hidden>
                <Icon size={20} stroke={1.6} />
              </ThemeIcon>
            ),
            name: placeName(place, name),
            about: `${t(`work.who.${place.kind}`)} · ${open}`,
          };
        })}
      />
      <MoreButton list={list} />
    </section>
  );
}
