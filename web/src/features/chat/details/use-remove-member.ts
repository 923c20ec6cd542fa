import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useHere } from '../message/here.ts';
import { receiptsOptions } from '../receipts/receipts-query.ts';

/** Takes someone out at once; undoing puts them back. */
export function useRemoveMember(): (accountId: string, name: string) => void {
  const { t } = useTranslation('chat');
  const { conversation } = useHere();
  const queryClient = useQueryClient();
  const conversationId = conversation.id;
  const onSuccess = () =>
    queryClient.invalidateQueries({ queryKey: receiptsOptions(conversationId).queryKey });
  const add = useMutation(trpc.chat.addMembers.mutationOptions({ onSuccess }));
  const remove = useMutation(trpc.chat.removeMember.mutationOptions({ onSuccess }));

  return (accountId, name) =>
    remove.mutate(
      { conversationId, accountId },
      {
        onSuccess: () =>
          toast({
            message: t('details.removed', { name }),
            undo: () => add.mutate({ conversationId, accountIds: [accountId] }),
          }),
      },
    );
}
