import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../lib/organization.ts';
import { trpc } from '../../lib/trpc.ts';
import { ConversationRow } from './conversation-row.tsx';
import classes from './rows.module.css';
import { Section } from './section.tsx';

export function LatestConversations({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation('home');
  const { data } = useSuspenseQuery(trpc.chat.conversations.queryOptions({ organizationId, limit: 5 }));
  const people = usePeople(
    data.items.flatMap(({ otherAccountId, lastMessage }) =>
      [otherAccountId, lastMessage?.authorId].filter(isId),
    ),
  );

  return (
    <Section
      title={t('conversations.title')}
      all={{ path: `/o/${organizationId}/chat`, label: t('conversations.all') }}
    >
      {data.items.length === 0 && <Text c="dimmed">{t('conversations.none')}</Text>}
      <ul className={classes.rows}>
        {data.items.map((conversation) => (
          <li key={conversation.id}>
            <ConversationRow conversation={conversation} people={people} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const isId = (id: string | null | undefined): id is string => Boolean(id);
