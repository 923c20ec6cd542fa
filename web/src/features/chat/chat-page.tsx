import './live/listen.ts';
import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet, useMatch, useParams } from 'react-router';
import { Boundary } from '../../components/boundary.tsx';
import { ListSkeleton } from '../../components/skeletons.tsx';
import { trpc } from '../../lib/trpc.ts';
import classes from './chat-page.module.css';
import { ConversationList } from './list/conversation-list.tsx';

// On its way before anyone chooses a conversation.
void import('./conversation-page.tsx');

/** Phone: the list, then the conversation. Desktop: both beside each other. */
export default function ChatPage() {
  const { t } = useTranslation('chat');
  const { organizationId = '' } = useParams();
  const isListAlone = useMatch('/o/:organizationId/chat') !== null;

  // Both sides would say that the organisation is not there: the page says it once.
  useQuery(
    trpc.organizations.get.queryOptions(
      { organizationId },
      { throwOnError: (_, { state }) => state.data === undefined },
    ),
  );

  return (
    <div className={classes.frame} data-list-alone={isListAlone || undefined}>
      <nav className={classes.list} aria-label={t('title')}>
        <Boundary
          key={organizationId}
          fallback={
            <div className={classes.waiting}>
              <Title order={isListAlone ? 1 : 2} size="h2" mb={76}>
                {t('title')}
              </Title>
              <ListSkeleton rows={8} />
            </div>
          }
        >
          <ConversationList isPage={isListAlone} />
        </Boundary>
      </nav>
      <section className={classes.detail} aria-label={t('conversation.label')}>
        <Outlet />
      </section>
    </div>
  );
}
