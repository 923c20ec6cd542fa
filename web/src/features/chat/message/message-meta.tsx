import type { Message } from '@allforone/contracts/chat';
import { VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconChecks, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { momentOf, timeOf } from '../../../lib/time.ts';
import classes from './message-meta.module.css';

/** How far one's own message has come; null where nobody needs to know. */
export type Progress = 'waiting' | 'failed' | 'sent' | 'delivered' | 'read' | null;

const icons = {
  waiting: IconClock,
  failed: IconAlertCircle,
  sent: IconCheck,
  delivered: IconChecks,
  read: IconChecks,
};

interface Props {
  message: Message;
  progress: Progress;
  /** False inside a group of messages, where one time is enough for the eye. */
  shown: boolean;
}

export function MessageMeta({ message, progress, shown }: Props) {
  const { t } = useTranslation('chat');
  const Icon = progress && icons[progress];
  const isEdited = message.editedAt !== null && message.deletedAt === null;
  const time = (
    <time dateTime={message.sentAt} title={momentOf(message.sentAt)}>
      {timeOf(message.sentAt)}
    </time>
  );
  const isPlain = !shown && !isEdited && progress !== 'waiting' && progress !== 'failed';

  if (isPlain) return <VisuallyHidden>{time}</VisuallyHidden>;

  return (
    <span className={classes.meta}>
      {isEdited && <span>{t('message.edited')}</span>}
      {time}
      {Icon && (
        <span className={classes.progress} data-progress={progress}>
          <Icon size={16} stroke={2} aria-hidden />
          <VisuallyHidden>{t(`progress.${progress}`)}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}
