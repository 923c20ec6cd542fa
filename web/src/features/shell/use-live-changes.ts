import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { askAgain } from '../../lib/calls/ask-again.ts';
import { useLive } from '../../lib/live.ts';
import { forgetOrganization } from '../../lib/organization/forget.ts';
import { signedInAccount } from '../../lib/session/state.ts';
import { toast } from '../../lib/toasts.ts';
import { trpc } from '../../lib/trpc.ts';

/** Keeps what the frame shows true: unread counts, the organisation, the person's own profile and rights. */
export function useLiveChanges(): void {
  const { t } = useTranslation('shell');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { organizationId: here } = useParams();

  const renew = (...filters: Parameters<typeof queryClient.invalidateQueries>[0][]) => {
    for (const filter of filters) {
      askAgain(queryClient, filter ?? {});
      void queryClient.invalidateQueries(filter);
    }
  };
  const organizations = () => renew(trpc.organizations.pathFilter());
  // A lively conversation tells many times a second; one question after it is enough.
  const unread = useDebouncedCallback(() => renew(trpc.chat.unread.queryFilter()), 400);
  const conversations = () => {
    unread();
    askAgain(queryClient, trpc.chat.conversations.queryFilter());
  };

  useLive('organizations.updated', organizations);
  useLive('organizations.memberJoined', organizations);
  useLive('organizations.roleChanged', organizations);
  useLive('organizations.personChanged', () =>
    renew(trpc.organizations.people.pathFilter(), trpc.organizations.members.pathFilter()),
  );
  useLive('organizations.grantsChanged', ({ accountId }) => {
    if (accountId === null || accountId === signedInAccount.get()) organizations();
  });
  useLive('organizations.groupCreated', organizations);
  useLive('organizations.groupChanged', organizations);
  useLive('organizations.groupDeleted', organizations);
  useLive('organizations.groupMemberAdded', organizations);
  useLive('organizations.groupMemberRemoved', organizations);
  useLive('organizations.memberRemoved', ({ organizationId, accountId }) => {
    const isMe = accountId === signedInAccount.get();

    if (isMe) forgetOrganization(organizationId);
    if (isMe && organizationId === here) {
      toast({ message: t('left') });
      void navigate('/', { replace: true });
    }
    organizations();
  });

  useLive('accounts.profileChanged', ({ accountId }) => {
    if (accountId === signedInAccount.get()) renew(trpc.accounts.me.queryFilter());
  });
  useLive('accounts.emailVerified', () => renew(trpc.accounts.me.queryFilter()));

  useLive('chat.messageSent', conversations);
  useLive('chat.memberAdded', conversations);
  useLive('chat.memberRemoved', unread);
  useLive('chat.receiptChanged', ({ accountId }) => {
    if (accountId === signedInAccount.get()) unread();
  });

  useLive('notifications.created', () => {
    renew(trpc.notifications.unreadCount.queryFilter(), trpc.notifications.list.queryFilter());
    askAgain(queryClient, trpc.notifications.list.infiniteQueryFilter());
  });
  useLive('notifications.read', ({ unreadCount: count }) => {
    queryClient.setQueryData(trpc.notifications.unreadCount.queryKey(), { count });
    renew(trpc.notifications.list.queryFilter());
  });
}
