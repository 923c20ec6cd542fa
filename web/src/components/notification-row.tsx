import type { Notification } from '@allforone/contracts/notifications';
import type { Person } from '@allforone/contracts/organizations';
import { Text, ThemeIcon } from '@mantine/core';
import { IconBriefcase, IconCalendarDue, IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agoOf } from '../lib/time.ts';
import { withNames } from '../lib/words/mentions.ts';
import { notificationSentence } from '../lib/words/notification-sentence.ts';
import classes from './notification-row.module.css';
import { PersonAvatar } from './person-avatar.tsx';

interface Props {
  notification: Notification;
  people: ReadonlyMap<string, Person>;
  /** The organisation it happened in, where notifications of several stand together. */
  place?: string;
  onOpen?: () => void;
}

/** One notification as a sentence that leads to what it is about. */
export function NotificationRow({ notification, people, place, onOpen }: Props) {
  const { actorId, facts, path, createdAt, readAt } = notification;
  const { t } = useTranslation();
  const actor = people.get(actorId ?? '');
  const count = Number(facts.count ?? 0);
  const Sign = signOf(notification);

  return (
    <Link to={path} className={classes.row} data-unread={!readAt || undefined} onClick={onOpen}>
      {Sign ? (
        <ThemeIcon variant="light" color="gray" size={40} radius={20} aria-hidden>
          <Sign size={20} />
        </ThemeIcon>
      ) : (
        <PersonAvatar name={actor?.name ?? null} photoId={actor?.photoId} />
      )}
      <span className={classes.words}>
        <Text component="span" size="sm" display="block">
          {notificationSentence(notification, actor?.name)}
        </Text>
        {facts.excerpt && (
          <Text component="span" size="sm" c="dimmed" lineClamp={2}>
            {withNames(facts.excerpt, people)}
          </Text>
        )}
        <Text component="span" size="sm" c="dimmed" display="block">
          {count > 1 && `${t('notification.messages', { count })} · `}
          <time dateTime={createdAt}>{agoOf(createdAt)}</time>
          {place && ` · ${place}`}
        </Text>
      </span>
    </Link>
  );
}

/** For what nobody in particular has caused. */
function signOf({ kind, actorId }: Notification) {
  if (kind === 'security') return IconShieldLock;
  if (kind === 'deadline' || kind === 'task_due' || kind === 'check_in_due') return IconCalendarDue;

  return kind === 'added_to_project' && !actorId ? IconBriefcase : null;
}
