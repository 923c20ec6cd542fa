import { ActionIcon, Text, Title, UnstyledButton } from '@mantine/core';
import { IconArrowLeft, IconInfoCircle, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOnline } from '../../../lib/live/presence.ts';
import { conversationName } from '../../../lib/words/conversation-name.ts';
import { ConversationAvatar } from '../list/conversation-avatar.tsx';
import { useHere } from '../message/here.ts';
import classes from './conversation-header.module.css';
import type { PanelName } from './use-panel.ts';

export function ConversationHeader({ onPanel }: { onPanel: (panel: PanelName) => void }) {
  const { t } = useTranslation('chat');
  const { conversation, people } = useHere();
  const { kind, otherAccountId, organizationId, topic, memberCount } = conversation;
  const online = useOnline(otherAccountId ? [otherAccountId] : []);
  const subtitle =
    kind === 'direct'
      ? online.has(otherAccountId ?? '') && t('online')
      : topic || t('conversation.members', { count: memberCount });

  return (
    <header className={classes.header}>
      <ActionIcon
        className={classes.back}
        component={Link}
        to={`/o/${organizationId}/chat`}
        aria-label={t('action.back', { ns: 'common' })}
      >
        <IconArrowLeft size={22} />
      </ActionIcon>
      <UnstyledButton className={classes.place} onClick={() => onPanel('details')}>
        <ConversationAvatar conversation={conversation} people={people} online={online} size={36} />
        <span className={classes.words}>
          <Title order={1} size="h3" id="page-title" className={classes.name}>
            {conversationName(conversation, people)}
          </Title>
          {subtitle && (
            <Text component="span" size="sm" c="dimmed" truncate display="block">
              {subtitle}
            </Text>
          )}
        </span>
      </UnstyledButton>
      <ActionIcon onClick={() => onPanel('search')} aria-label={t('search.in_conversation')}>
        <IconSearch size={22} />
      </ActionIcon>
      <ActionIcon onClick={() => onPanel('details')} aria-label={t('details.title')}>
        <IconInfoCircle size={22} />
      </ActionIcon>
    </header>
  );
}
