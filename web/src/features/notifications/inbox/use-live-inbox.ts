import { useDebouncedCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../../lib/live.ts';
import { type Inbox, inboxOptions, renewInbox, type Shown, withNewest } from './inbox-query.ts';

/** What comes while the list is looked at stands on top at once; what is read elsewhere is read here. */
export function useLiveInbox(shown: Shown): void {
  const queryClient = useQueryClient();
  const renew = useDebouncedCallback(() => void renewInbox(), { delay: 300, flushOnUnmount: true });

  useLive('notifications.created', ({ notification }) => {
    const isHere = !shown.organizationId || shown.organizationId === notification.organizationId;
    if (!isHere) return;

    queryClient.setQueryData<Inbox>(
      inboxOptions(shown).queryKey,
      (inbox) => inbox && withNewest(inbox, notification),
    );
  });
  useLive('notifications.read', renew);
}
