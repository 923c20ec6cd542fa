import { usePrefetchInfiniteQuery, usePrefetchQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Boundary } from '../../components/boundary.tsx';
import { ConversationSkeleton } from './conversation/conversation-skeleton.tsx';
import { ConversationView } from './conversation/conversation-view.tsx';
import { conversationOptions } from './list/list-query.ts';
import { logOptions } from './log/log-query.ts';
import { receiptsOptions } from './receipts/receipts-query.ts';

export default function ConversationPage() {
  const { organizationId = '', conversationId = '' } = useParams();

  usePrefetchQuery(conversationOptions(organizationId, conversationId));
  usePrefetchQuery(logOptions(conversationId));
  usePrefetchInfiniteQuery(receiptsOptions(conversationId));

  return (
    <Boundary key={conversationId} fallback={<ConversationSkeleton />} isPage>
      <ConversationView organizationId={organizationId} conversationId={conversationId} />
    </Boundary>
  );
}
