import type { Conversation } from '@allforone/contracts/chat';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import { client, trpc } from '../../../lib/trpc.ts';
import { withRead } from '../list/conversation-changes.ts';
import { changeConversation } from '../list/list-query.ts';

type Mark = 'markRead' | 'markDelivered';

interface Place {
  organizationId: string;
  conversationId: string;
}

const told = { markRead: new Map<string, number>(), markDelivered: new Map<string, number>() };
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const delays = { markRead: 300, markDelivered: 1000 };

signedInAccount.subscribe(() => {
  told.markRead.clear();
  told.markDelivered.clear();
});

/** Seen by a person, who looks at the end of the conversation. */
export function markRead({ organizationId, conversationId }: Place, sequence: number): void {
  changeConversation(organizationId, conversationId, (known) => withRead(known, { readSequence: sequence }));
  tellSoon('markRead', conversationId, sequence);
}

/** What has been read here is read, also while the server has not heard of it. */
export const withKnownRead = (conversation: Conversation): Conversation =>
  withRead(conversation, { readSequence: told.markRead.get(conversation.id) ?? 0 });

/** Arrived on this device. Nobody asks that of a channel, where everyone would tell everyone. */
export function markDelivered(kind: Conversation['kind'], conversationId: string, sequence: number): void {
  if (kind !== 'channel') tellSoon('markDelivered', conversationId, sequence);
}

/** In a lively conversation once a moment, and never what has been told already. */
function tellSoon(mark: Mark, conversationId: string, sequence: number): void {
  const key = `${mark} ${conversationId}`;
  if ((told[mark].get(conversationId) ?? 0) >= sequence) return;

  told[mark].set(conversationId, sequence);
  if (mark === 'markRead') told.markDelivered.set(conversationId, sequence);
  if (timers.has(key)) return;

  timers.set(
    key,
    setTimeout(() => {
      timers.delete(key);
      void tell(mark, conversationId);
    }, delays[mark]),
  );
}

async function tell(mark: Mark, conversationId: string): Promise<void> {
  const sequence = told[mark].get(conversationId) ?? 0;

  try {
    await client.chat[mark].mutate({ conversationId, sequence });
    if (mark === 'markRead') await queryClient.invalidateQueries(trpc.chat.unread.queryFilter());
  } catch {
    if (told[mark].get(conversationId) === sequence) told[mark].delete(conversationId);
  }
}
