import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../components/action-menu.tsx';

interface Props {
  name: string;
  opened: boolean;
  onChange: (opened: boolean) => void;
  children: ReactNode;
}

/** What can be done with one row: behind its button, a long press, or the right button of a mouse. */
export function RowMenu({ name, opened, onChange, children }: Props) {
  const { t } = useTranslation('files');

  return (
    <ActionMenu opened={opened} onChange={onChange}>
      <Menu.Target>
        <ActionIcon aria-label={t('browse.actions', { name })}>
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </ActionMenu>
  );
}
