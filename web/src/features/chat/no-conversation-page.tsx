import { Center, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Beside the list, while no conversation is open. Phones show the list alone. */
export default function NoConversationPage() {
  const { t } = useTranslation('chat');

  return (
    <Center h="100%" p="xl">
      <Text c="dimmed">{t('conversation.choose')}</Text>
    </Center>
  );
}
