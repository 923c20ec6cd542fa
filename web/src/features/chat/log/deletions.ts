import { type Entry, post } from '../../../lib/outbox.ts';
import { createStore } from '../../../lib/store.ts';
import { uuid } from '../../../lib/uuid.ts';

/** Deleted on the screen, and not told to the server while it can still be undone. */
export const deletions = createStore<readonly Entry[]>([]);

const regret = 7000;

/** @returns how to take it back. */
export function deleteSoon(conversationId: string, messageId: string, accountId: string): () => void {
  const entry: Entry = {
    id: uuid(),
    order: Date.now(),
    accountId,
    path: 'chat.delete',
    input: { messageId },
    scope: conversationId,
    state: 'waiting',
  };

  deletions.set([...deletions.get(), entry]);
  setTimeout(() => tell(entry), regret);

  return () => forget(entry);
}

// Whoever leaves the page has made up their mind.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') for (const entry of deletions.get()) tell(entry);
});

function tell(entry: Entry): void {
  if (!deletions.get().includes(entry)) return;
  const { id, scope, input } = entry;

  void post('chat.delete', input as { messageId: string }, { scope, id });
  forget(entry);
}

const forget = (entry: Entry): void => deletions.set(deletions.get().filter((one) => one !== entry));
