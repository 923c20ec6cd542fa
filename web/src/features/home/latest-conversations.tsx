import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../lib/organization.ts';
import { ConversationRow } from './conversation-row.tsx';
import classes from './rows.module.css';
import { Section } from './section.tsx';
import { useLatestConversations } from './use-latest-conversations.ts';

export function LatestConversations({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation('home');
  const conversations = useLatestConversations(organizationId);
  const people = usePeople(
    conversations.flatMap(({ otherAccountId, lastMessage }) =>
      [otherAccountId, lastMessage?.authorId].filter(isId),
    ),
  );

  return (
    <Section
      title={t('conversations.title')}
      all={{ path: `/o/${organizationId}/chat`, label: t('conversations.all') }}
    >
      {conversations.length === 0 && <Text c="dimmed">{t('conversations.none')}</Text>}
      <ul className={classes.rows}>
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <ConversationRow conversation={conversation} people={people} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const isId = (id: string | null | undefined): id is string => Boolean(id);
