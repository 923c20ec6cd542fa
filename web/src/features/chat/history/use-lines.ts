import type { Message } from '@allforone/contracts/chat';
import { useMemo } from 'react';
import { useOutbox } from '../../../lib/outbox.ts';
import { useStore } from '../../../lib/store.ts';
import { deletions } from '../log/deletions.ts';
import { type Line, linesOf } from '../log/pending.ts';

/** Messages of the page with what this device has still to tell; unsent ones only at the end of the conversation. */
export function useLines(
  conversationId: string,
  messages: readonly Message[],
  me: string,
  isAtTail: boolean,
) {
  const outbox = useOutbox(conversationId);
  const deleting = useStore(deletions).filter(({ scope }) => scope === conversationId);
  const entries = [...outbox, ...deleting].filter(({ path }) => isAtTail || path !== 'chat.send');
  const entriesKey = entries.map(({ id, state, order }) => `${id} ${state} ${order}`).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries are new each time, their key is not.
  return useMemo((): Line[] => linesOf(messages, entries, me), [messages, entriesKey, me]);
}
