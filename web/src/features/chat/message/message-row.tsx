import { Text, VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { Attachments } from '../attachments/attachments.tsx';
import type { Line } from '../log/pending.ts';
import { FailedMessage } from './failed-message.tsx';
import { useHere } from './here.ts';
import { LinkLine } from './links/link-line.tsx';
import { MessageMeta, type Progress } from './message-meta.tsx';
import classes from './message-row.module.css';
import { MessageText } from './message-text.tsx';
import { MessageToolbar } from './message-toolbar.tsx';
import { Quote } from './quote.tsx';
import { Reactions } from './reactions.tsx';

interface Props extends Omit<Line, 'key'> {
  lineKey: string;
  opens: boolean;
  closes: boolean;
  progress: Progress;
  /** Under the pointer or in focus: what can be done with it is shown. */
  isActive: boolean;
  /** The one message that Tab reaches; arrows lead to the others. */
  isTabStop: boolean;
}

export const MessageRow = memo(function MessageRow({
  opens,
  closes,
  progress,
  isActive,
  isTabStop,
  lineKey,
  ...rest
}: Props) {
  const { t } = useTranslation('chat');
  const { conversation, me, people } = useHere();
  const line = { key: lineKey, ...rest };
  const { message } = line;
  const isMine = message.authorId === me;
  const author = people.get(message.authorId);
  const name = isMine ? t('you', { ns: 'common' }) : (author?.name ?? '…');
  const hasFace = conversation.kind !== 'direct' && !isMine;

  return (
    <li
      className={classes.row}
      data-message={line.key}
      data-sequence={line.entry ? undefined : message.sequence}
      data-mine={isMine || undefined}
      data-opens={opens || undefined}
      data-faces={hasFace || undefined}
      tabIndex={isTabStop ? 0 : -1}
    >
      {hasFace && opens && (
        <div className={classes.face}>
          <PersonAvatar name={author?.name ?? null} photoId={author?.photoId} size={36} />
        </div>
      )}
      {hasFace && opens ? (
        <Text className={classes.name}>{name}</Text>
      ) : (
        <VisuallyHidden>{t('message.by', { name })}</VisuallyHidden>
      )}
      <div className={classes.line}>
        <div className={classes.bubble} data-deleted={message.deletedAt !== null || undefined}>
          {message.replyTo && <Quote original={message.replyTo} />}
          {message.attachments.length > 0 && <Attachments attachments={message.attachments} />}
          {message.deletedAt ? t('message.deleted') : message.text && <MessageText text={message.text} />}
          <MessageMeta message={message} progress={progress} shown={closes} />
        </div>
        <MessageToolbar line={line} isActive={isActive} />
      </div>
      <Reactions message={message} />
      <LinkLine message={message} />
      {line.state === 'failed' && <FailedMessage line={line} />}
    </li>
  );
});
