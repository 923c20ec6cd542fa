import { ActionIcon, TextInput, Title, Tooltip } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMessagePlus, IconSearch, IconX } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { MoreButton } from '../../../components/more-button.tsx';
import { PageTitle } from '../../../components/page-title.tsx';
import { useOnline } from '../../../lib/live/presence.ts';
import { useOrganization, usePeople } from '../../../lib/organization.ts';
import { conversationName } from '../../../lib/words/conversation-name.ts';
import { matches } from '../../../lib/words/matching.ts';
import { withKnownRead } from '../receipts/mark.ts';
import { useDelivered } from '../receipts/use-delivered.ts';
import { ArchivedConversations } from './archived-conversations.tsx';
import classes from './conversation-list.module.css';
import { ConversationRows } from './conversation-rows.tsx';
import { listOptions } from './list-query.ts';
import { NoConversations } from './no-conversations.tsx';

const FoundMessages = lazy(() => import('../search/found-messages.tsx'));

/** Everything the reader takes part in, newest first; what is typed above finds conversations and messages. */
export function ConversationList({ isPage }: { isPage: boolean }) {
  const { t } = useTranslation('chat');
  const { organizationId = '' } = useParams();
  const organization = useOrganization();
  const list = useSuspenseInfiniteQuery(listOptions(organizationId));
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 250);

  const conversations = list.data.pages.flatMap(({ items }) => items.map(withKnownRead));
  const others = conversations.flatMap(({ otherAccountId }) => otherAccountId ?? []);
  const authors = conversations.flatMap(({ lastMessage }) => lastMessage?.authorId ?? []);
  const people = usePeople([...new Set([...others, ...authors])].slice(0, 100));
  const online = useOnline(others.slice(0, 100));
  const found = conversations.filter((one) => matches(conversationName(one, people), typed));
  const rows = { people, online };

  useDelivered(conversations);

  return (
    <>
      {isPage && <PageTitle>{t('title')}</PageTitle>}
      <div className={classes.header}>
        <Title order={isPage ? 1 : 2} size="h2" id={isPage ? 'page-title' : undefined} tabIndex={-1}>
          {t('title')}
        </Title>
        {organization.can('chat.write') && (
          <Tooltip label={t('new.title')} withinPortal={false}>
            <ActionIcon component={Link} to="new" color="brand" aria-label={t('new.title')}>
              <IconMessagePlus size={22} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      {conversations.length > 0 && (
        <TextInput
          className={classes.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
          placeholder={t('list.search')}
          aria-label={t('list.search')}
          leftSection={<IconSearch size={18} />}
          rightSection={
            typed && (
              <ActionIcon onClick={() => setTyped('')} aria-label={t('list.clear')}>
                <IconX size={18} />
              </ActionIcon>
            )
          }
          enterKeyHint="search"
        />
      )}
      <div className={classes.scroll}>
        {conversations.length === 0 && <NoConversations organization={organization} />}
        <ConversationRows
          conversations={found.filter(({ archived }) => !archived || typed !== '')}
          {...rows}
        />
        {typed === '' && (
          <ArchivedConversations conversations={found.filter((one) => one.archived)} {...rows} />
        )}
        <MoreButton list={list} auto />
        {words.length > 1 && (
          <Suspense>
            <FoundMessages words={words} conversations={conversations} people={people} />
          </Suspense>
        )}
      </div>
    </>
  );
}
