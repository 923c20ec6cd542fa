import type { Notification } from '@allforone/contracts/notifications';
import type { Person } from '@allforone/contracts/organizations';
import { ActionIcon, Tooltip, VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NotificationRow } from '../../../components/notification-row.tsx';
import { notificationSentence } from '../../../lib/words/notification-sentence.ts';
import classes from './inbox.module.css';
import { useMark } from './use-mark.ts';

interface Props {
  notification: Notification;
  people: ReadonlyMap<string, Person>;
  place: string | undefined;
}

/** Opening it reads it; the dot reads it without going there, and back. */
export function InboxRow({ notification, people, place }: Props) {
  const { t } = useTranslation('notifications');
  const { open, toggle } = useMark();
  const row = useRef<HTMLLIElement>(null);
  const isUnread = !notification.readAt;
  const sentence = notificationSentence(notification, people.get(notification.actorId ?? '')?.name);

  return (
    <li ref={row} className={classes.row} data-unread={isUnread || undefined}>
      <div className={classes.content}>
        {isUnread && <VisuallyHidden>{t('inbox.unread')}</VisuallyHidden>}
        <NotificationRow
          notification={notification}
          people={people}
          place={place}
          onOpen={() => open(notification)}
        />
      </div>
      <Tooltip label={isUnread ? t('inbox.mark_read') : t('inbox.mark_unread')}>
        <ActionIcon
          className={classes.toggle}
          aria-label={
            isUnread ? t('inbox.mark_read_one', { sentence }) : t('inbox.mark_unread_one', { sentence })
          }
          onClick={() => toggle(notification)}
        >
          <span className={classes.dot} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
