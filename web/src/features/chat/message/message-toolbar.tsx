import { ActionIcon, Menu, Popover, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconMoodPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionMenu } from '../../../components/action-menu.tsx';
import { useIsPhone } from '../../../lib/screen.ts';
import type { Line } from '../log/pending.ts';
import { useHere } from './here.ts';
import { MessageMenu } from './message-menu.tsx';
import classes from './message-toolbar.module.css';
import { QuickReactions } from './quick-reactions.tsx';
import { rightsOn } from './rights.ts';

interface Props {
  line: Line;
  isActive: boolean;
}

/** What can be done with a message: beside it for pointer and keys, in a sheet for fingers. */
export function MessageToolbar({ line, isActive }: Props) {
  const { t } = useTranslation('chat');
  const { conversation, me, actions } = useHere();
  const isPhone = useIsPhone();
  const [open, setOpen] = useState<'reactions' | 'menu' | null>(null);
  const { message } = line;
  const rights = rightsOn(message, conversation, me);

  if (!Object.values(rights).some(Boolean)) return null;
  if (isPhone) {
    return (
      <UnstyledButton className={classes.hidden} tabIndex={-1} onClick={() => actions.menu(line)}>
        {t('message.actions')}
      </UnstyledButton>
    );
  }
  if (!isActive && !open) return null;

  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t('message.actions')}>
      {rights.write && (
        <>
          <Popover
            opened={open === 'reactions'}
            onChange={(opened) => setOpen(opened ? 'reactions' : null)}
            trapFocus
            returnFocus
            position="top"
            transitionProps={{ duration: 0 }}
          >
            <Popover.Target>
              <ActionIcon
                size={36}
                data-key="react"
                aria-label={t('message.react')}
                onClick={() => setOpen('reactions')}
              >
                <IconMoodPlus size={20} />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown p={4}>
              <QuickReactions message={message} onDone={() => setOpen(null)} />
            </Popover.Dropdown>
          </Popover>
          <ActionIcon size={36} aria-label={t('message.reply')} onClick={() => actions.reply(message)}>
            <IconArrowBackUp size={20} />
          </ActionIcon>
        </>
      )}
      <ActionMenu opened={open === 'menu'} onChange={(opened) => setOpen(opened ? 'menu' : null)}>
        <Menu.Target>
          <ActionIcon size={36} data-key="menu" aria-label={t('message.more')}>
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <MessageMenu line={line} />
        </Menu.Dropdown>
      </ActionMenu>
    </div>
  );
}
