import { Divider, Group, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/drawers/sheet.tsx';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { AccountLinks } from '../account/account-links.tsx';
import { AppearanceChoice } from '../account/appearance-choice.tsx';
import { useSignOut } from '../account/use-sign-out.ts';
import { DestinationLinks } from '../destination-links.tsx';
import { barOf, destinationsFor } from '../destinations.ts';
import { NavButton } from '../nav-item.tsx';
import { usePlace } from '../use-place.ts';

/** All that the bar has no room for. */
export default function MoreSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shell');
  const { here } = usePlace();
  const { data: me } = useQuery(trpc.accounts.me.queryOptions());
  const leave = useSignOut();
  const inBar = here ? barOf(destinationsFor(here)) : [];

  return (
    <Sheet title={t('action.more', { ns: 'common' })} onClose={onClose}>
      {here && <DestinationLinks organization={here} only={(one) => !inBar.includes(one)} onGo={onClose} />}
      <Divider my="md" />
      {me && (
        <Group wrap="nowrap" gap="sm" mb="xs" px={8}>
          <PersonAvatar name={me.name} photoId={me.photoId} />
          <div>
            <Text fw={600}>{me.name}</Text>
            <Text size="sm" c="dimmed">
              {me.email}
            </Text>
          </div>
        </Group>
      )}
      <AccountLinks onGo={onClose} />
      <AppearanceChoice />
      <NavButton
        icon={IconLogout}
        label={t('menu.sign_out')}
        onClick={() => {
          onClose();
          void leave();
        }}
      />
    </Sheet>
  );
}
