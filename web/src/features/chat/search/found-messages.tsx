import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { NativeSelect, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { conversationName } from '../../../lib/words/conversation-name.ts';
import classes from './found-list.module.css';
import { FoundList } from './found-list.tsx';
import { PeriodSelect } from './period-select.tsx';

interface Props {
  words: string;
  conversations: readonly Conversation[];
  people: ReadonlyMap<string, Person>;
}

/** Below the conversations found by name: messages of all of them, or of one. */
export default function FoundMessages({ words, conversations, people }: Props) {
  const { t } = useTranslation('chat');
  const [conversationId, setConversationId] = useState<string>();
  const [days, setDays] = useState<number>();
  const places = new Map(conversations.map((one) => [one.id, conversationName(one, people)]));

  return (
    <section aria-labelledby="found-messages">
      <Title order={3} id="found-messages" px={4} pt="md">
        {t('search.messages')}
      </Title>
      <div className={classes.filters}>
        <NativeSelect
          size="md"
          aria-label={t('search.where')}
          value={conversationId ?? ''}
          onChange={(event) => setConversationId(event.currentTarget.value || undefined)}
          data={[
            { value: '', label: t('search.everywhere') },
            ...[...places].map(([value, label]) => ({ value, label })),
          ]}
        />
        <PeriodSelect days={days} onChange={setDays} />
      </div>
      <Boundary fallback={<ListSkeleton rows={3} />}>
        <FoundList words={words} filters={{ conversationId, days }} places={places} />
      </Boundary>
    </section>
  );
}
