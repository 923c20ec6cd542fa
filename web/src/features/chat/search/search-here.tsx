import { NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { useHere } from '../message/here.ts';
import { receiptsOptions } from '../receipts/receipts-query.ts';
import classes from './found-list.module.css';
import { FoundList } from './found-list.tsx';
import { PeriodSelect } from './period-select.tsx';

/** Search in the open conversation, by words, author and time. */
export default function SearchHere() {
  const { t } = useTranslation('chat');
  const { conversation } = useHere();
  const members = useSuspenseInfiniteQuery(receiptsOptions(conversation.id)).data.pages[0]?.items ?? [];
  const people = usePeople(members.map(({ accountId }) => accountId));
  const [typed, setTyped] = useState('');
  const [authorId, setAuthorId] = useState<string>();
  const [days, setDays] = useState<number>();
  const [words] = useDebouncedValue(typed.trim(), 250);

  return (
    <>
      <TextInput
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        placeholder={t('search.words')}
        aria-label={t('search.words')}
        leftSection={<IconSearch size={18} />}
        enterKeyHint="search"
      />
      <div className={classes.filters}>
        <NativeSelect
          size="md"
          aria-label={t('search.author')}
          value={authorId ?? ''}
          onChange={(event) => setAuthorId(event.currentTarget.value || undefined)}
          data={[
            { value: '', label: t('search.anyone') },
            ...[...people.values()].map(({ accountId, name }) => ({ value: accountId, label: name })),
          ]}
        />
        <PeriodSelect days={days} onChange={setDays} />
      </div>
      <Boundary fallback={<ListSkeleton rows={3} />}>
        <FoundList words={words} filters={{ conversationId: conversation.id, authorId, days }} />
      </Boundary>
    </>
  );
}
