import { Center, Stack, Text } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Beside the list, while no conversation is open. Phones show the list alone. */
export default function NoConversationPage() {
  const { t } = useTranslation('chat');

  return (
    <Center h="100%" p="xl">
      <Stack align="center" gap="sm" c="dimmed">
        <IconMessages size={40} stroke={1.2} aria-hidden />
        <Text>{t('conversation.choose')}</Text>
      </Stack>
    </Center>
  );
}
