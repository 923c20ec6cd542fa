import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArchive, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ConversationRows } from './conversation-rows.tsx';

interface Props {
  conversations: Conversation[];
  people: ReadonlyMap<string, Person>;
  online: ReadonlySet<string>;
}

/** What is over stays at hand, out of the way. */
export function ArchivedConversations({ conversations, people, online }: Props) {
  const { t } = useTranslation('chat');
  const [open, { toggle }] = useDisclosure();

  if (conversations.length === 0) return null;

  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="sm"
        mt="xs"
        onClick={toggle}
        aria-expanded={open}
        leftSection={<IconArchive size={18} />}
        rightSection={open ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
      >
        {t('list.archived', { count: conversations.length })}
      </Button>
      {open && <ConversationRows conversations={conversations} people={people} online={online} />}
    </>
  );
}
