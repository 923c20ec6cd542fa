import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { conversationName } from '../../../lib/words/conversation-name.ts';
import { useHere } from '../message/here.ts';

/** Above the very first message, and instead of it where nothing has been written yet. */
export function Beginning() {
  const { t } = useTranslation('chat');
  const { conversation, people } = useHere();
  const name = conversationName(conversation, people);

  return (
    <Text c="dimmed" size="sm" ta="center" py="lg" px="md">
      {conversation.kind === 'direct'
        ? t('history.beginning_direct', { name })
        : t('history.beginning', { name })}
    </Text>
  );
}
