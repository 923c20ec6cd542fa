import { Divider, Popover, Text } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../lib/trpc.ts';
import { NavButton } from '../nav-item.tsx';
import { AccountLinks } from './account-links.tsx';
import { AppearanceChoice } from './appearance-choice.tsx';
import { useSignOut } from './use-sign-out.ts';

interface Props {
  target: (toggle: () => void) => ReactElement;
}

/** Fetched when it is first opened. */
export default function UserDropdown({ target }: Props) {
  const { t } = useTranslation('shell');
  const { data: me } = useQuery(trpc.accounts.me.queryOptions());
  const [opened, setOpened] = useState(true);
  const leave = useSignOut();
  const close = () => setOpened(false);

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="right-end"
      width={288}
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>{target(() => setOpened(!opened))}</Popover.Target>
      <Popover.Dropdown p="xs" aria-label={t('account.title')}>
        {me && (
          <div style={{ padding: '4px 8px 8px' }}>
            <Text fw={600} truncate>
              {me.name}
            </Text>
            <Text size="sm" c="dimmed" truncate>
              {me.email}
            </Text>
          </div>
        )}
        <AccountLinks onGo={close} />
        <Divider my={8} />
        <AppearanceChoice />
        <Divider my={8} />
        <NavButton icon={IconLogout} label={t('menu.sign_out')} onClick={() => void leave()} />
      </Popover.Dropdown>
    </Popover>
  );
}
