import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { Text, VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { briefOf } from '../../../lib/time.ts';
import { conversationName } from '../../../lib/words/conversation-name.ts';
import { logOptions } from '../log/log-query.ts';
import { ConversationAvatar } from './conversation-avatar.tsx';
import classes from './conversation-row.module.css';
import { useSummary } from './use-summary.ts';

interface Props {
  conversation: Conversation;
  people: ReadonlyMap<string, Person>;
  online: ReadonlySet<string>;
}

export function ConversationRow({ conversation, people, online }: Props) {
  const { t } = useTranslation('chat');
  const queryClient = useQueryClient();
  const { id, organizationId, lastMessage, unreadCount, mentionCount, otherAccountId } = conversation;
  const summary = useSummary(conversation, people);
  const ahead = () => void queryClient.prefetchQuery(logOptions(id));

  return (
    <NavLink
      to={`/o/${organizationId}/chat/${id}`}
      className={classes.row}
      data-unread={unreadCount > 0 || undefined}
      onPointerEnter={ahead}
      onTouchStart={ahead}
      onFocus={ahead}
    >
      <ConversationAvatar conversation={conversation} people={people} online={online} />
      <span className={classes.words}>
        <span className={classes.line}>
          <span className={classes.name}>{conversationName(conversation, people)}</span>
          {online.has(otherAccountId ?? '') && <VisuallyHidden>{t('online')}</VisuallyHidden>}
          {lastMessage && (
            <Text component="time" dateTime={lastMessage.sentAt} size="sm" c="dimmed">
              {briefOf(lastMessage.sentAt)}
            </Text>
          )}
        </span>
        <span className={classes.line}>
          <span className={classes.summary}>{summary}</span>
          {mentionCount > 0 && (
            <span className={classes.badge}>
              <span aria-hidden>@</span>
              <VisuallyHidden>{t('list.mentioned')}</VisuallyHidden>
            </span>
          )}
          {unreadCount > 0 && (
            <span className={classes.badge}>
              <span aria-hidden>{unreadCount > 99 ? '99+' : unreadCount}</span>
              <VisuallyHidden>{t('list.unread', { count: unreadCount })}</VisuallyHidden>
            </span>
          )}
        </span>
      </span>
    </NavLink>
  );
}
