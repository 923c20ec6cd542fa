import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { usePeople } from '../../../lib/organization.ts';
import classes from './found-list.module.css';
import { FoundMessage } from './found-message.tsx';
import { type Filters, useSearch } from './use-search.ts';

interface Props {
  words: string;
  filters: Filters;
  /** Names of conversations by id, where results come from many. */
  places?: ReadonlyMap<string, string>;
}

export function FoundList({ words, filters, places }: Props) {
  const { t } = useTranslation('chat');
  const list = useSearch(words, filters);
  const { data, hasNextPage, isPlaceholderData } = list;
  const messages = data?.pages.flatMap(({ items }) => items) ?? [];
  const people = usePeople(messages.map(({ authorId }) => authorId));

  if (words.length < 2) return null;
  if (!data) return <ListSkeleton rows={3} />;

  return (
    <div aria-busy={isPlaceholderData}>
      <Text size="sm" c="dimmed" role="status" px={4} py={4}>
        {messages.length === 0 ? t('search.none') : t('search.found', { count: messages.length })}
        {hasNextPage && ' +'}
      </Text>
      <ul className={classes.list}>
        {messages.map((message) => (
          <li key={message.id}>
            <FoundMessage
              message={message}
              words={words}
              people={people}
              place={places && (message.conversationName ?? places.get(message.conversationId) ?? '')}
            />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </div>
  );
}
