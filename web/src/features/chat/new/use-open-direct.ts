import { useMutation } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { trpc } from '../../../lib/trpc.ts';
import { keepConversation } from '../list/list-query.ts';

/** Opens the one conversation with someone; it is made when it is not there yet. */
export function useOpenDirect(): (accountId: string) => void {
  const { organizationId = '' } = useParams();
  const navigate = useNavigate();
  const open = useMutation(
    trpc.chat.openDirect.mutationOptions({
      onSuccess: (conversation) => {
        keepConversation(conversation);
        void navigate(`/o/${organizationId}/chat/${conversation.id}`);
      },
    }),
  );

  return (accountId) => open.mutate({ organizationId, accountId });
}
