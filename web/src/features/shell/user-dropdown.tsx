import { Menu, Text } from '@mantine/core';
import { IconBellCog, IconLock, IconLogout, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { trpc } from '../../lib/trpc.ts';
import { AppearanceChoice } from './appearance-choice.tsx';
import { useSignOut } from './use-sign-out.ts';

/** Fetched when the menu is first opened. */
export default function UserDropdown({ target }: { target: ReactElement }) {
  const { t } = useTranslation('shell');
  const { data: me } = useQuery(trpc.accounts.me.queryOptions());
  const leave = useSignOut();

  return (
    <Menu defaultOpened position="right-end" width={272} transitionProps={{ duration: 0 }}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {me && (
          <Menu.Label>
            <Text fw={600} c="var(--mantine-color-text)" truncate>
              {me.name}
            </Text>
            <Text size="sm" truncate>
              {me.email}
            </Text>
          </Menu.Label>
        )}
        <Menu.Item component={Link} to="/account" leftSection={<IconUser size={18} />}>
          {t('account.title')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account/security" leftSection={<IconLock size={18} />}>
          {t('account.security')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account/notifications" leftSection={<IconBellCog size={18} />}>
          {t('account.notifications')}
        </Menu.Item>
        <Menu.Divider />
        <AppearanceChoice />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} />} onClick={() => void leave()}>
          {t('menu.sign_out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
