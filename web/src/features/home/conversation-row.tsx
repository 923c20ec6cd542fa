import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { Badge, Text, ThemeIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConversationIcon } from '../../components/conversation-icon.tsx';
import { PersonAvatar } from '../../components/person-avatar.tsx';
import { briefOf } from '../../lib/time.ts';
import { conversationName } from '../../lib/words/conversation-name.ts';
import { glimpseWords } from '../../lib/words/glimpse.ts';
import classes from './rows.module.css';

interface Props {
  conversation: Conversation;
  people: ReadonlyMap<string, Person>;
}

export function ConversationRow({ conversation, people }: Props) {
  const { t } = useTranslation('home');
  const { id, organizationId, kind, otherAccountId, lastMessage, unreadCount } = conversation;
  const name = conversationName(conversation, people);
  const author = people.get(lastMessage?.authorId ?? '')?.name.split(' ')[0];
  const excerpt = lastMessage && glimpseWords(lastMessage, people);

  return (
    <Link to={`/o/${organizationId}/chat/${id}`} className={classes.row}>
      {kind === 'direct' ? (
        <PersonAvatar name={name} photoId={people.get(otherAccountId ?? '')?.photoId} />
      ) : (
        <ThemeIcon variant="light" size={40} aria-hidden>
          <ConversationIcon kind={kind} size={20} />
        </ThemeIcon>
      )}
      <span className={classes.words}>
        <Text component="span" fw={unreadCount > 0 ? 600 : 400} truncate display="block">
          {name}
        </Text>
        <Text component="span" size="sm" c="dimmed" truncate display="block">
          {excerpt
            ? kind !== 'direct' && author
              ? `${author} : ${excerpt}`
              : excerpt
            : t('conversations.no_message')}
        </Text>
      </span>
      <span className={classes.aside}>
        {lastMessage && (
          <Text component="time" dateTime={lastMessage.sentAt} size="sm" c="dimmed">
            {briefOf(lastMessage.sentAt)}
          </Text>
        )}
        {unreadCount > 0 && (
          <Badge size="md" px={6} miw={20} aria-label={t('conversations.unread', { count: unreadCount })}>
            {unreadCount > 99 ? '99+' : unreadCount}
          </Badge>
        )}
      </span>
    </Link>
  );
}
