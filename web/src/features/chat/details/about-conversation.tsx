import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { conversationName } from '../../../lib/words/conversation-name.ts';
import { useHere } from '../message/here.ts';
import { RenameForm } from './rename-form.tsx';

export function AboutConversation() {
  const { t } = useTranslation('chat');
  const { conversation, people } = useHere();
  const [editing, { open, close }] = useDisclosure();
  const { kind, topic, archived, canManage, canWrite } = conversation;
  const mayRename = !archived && (kind === 'group' ? canWrite || canManage : kind === 'channel' && canManage);

  if (editing) return <RenameForm onDone={close} />;

  return (
    <>
      <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
        {conversationName(conversation, people)}
      </Text>
      {topic && (
        <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {topic}
        </Text>
      )}
      <Text size="sm" c="dimmed" mt={4}>
        {t(`details.about_${kind}`)}
      </Text>
      {mayRename && (
        <Button variant="subtle" mt="xs" ml={-12} leftSection={<IconPencil size={18} />} onClick={open}>
          {t('details.rename')}
        </Button>
      )}
    </>
  );
}
