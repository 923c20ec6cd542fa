import type { Message } from '@allforone/contracts/chat';
import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../lib/live.ts';
import { countsOf, glimpseWords } from '../../../lib/words/glimpse.ts';
import { useHere } from '../message/here.ts';

const most = 5;

/**
 * What others write while one is here, for those who hear the screen. Apart from the history itself, which would be
 * read out each time older messages come in above.
 */
export function Announcer() {
  const { t } = useTranslation('chat');
  const { conversation, me, people } = useHere();
  const [heard, setHeard] = useState<Message[]>([]);

  useLive('chat.messageSent', ({ message }) => {
    if (message.conversationId === conversation.id && message.authorId !== me) {
      setHeard((before) => [...before, message].slice(-most));
    }
  });

  return (
    <VisuallyHidden role="log" aria-label={t('history.log')}>
      {heard.map(({ id, authorId, ...message }) => (
        <p key={id}>
          {t('history.said', {
            name: people.get(authorId)?.name ?? '…',
            text: glimpseWords({ excerpt: message.text, ...countsOf(message) }, people) ?? '',
          })}
        </p>
      ))}
    </VisuallyHidden>
  );
}
