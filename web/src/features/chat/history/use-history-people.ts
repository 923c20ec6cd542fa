import type { Message, Receipt } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { useMemo } from 'react';
import { usePeople } from '../../../lib/organization.ts';

const most = 100;

/** Names of everyone on the page: authors first, then those who were answered, mentioned, or have reacted. */
export function useHistoryPeople(messages: readonly Message[], receipts: readonly Receipt[]) {
  const ids = useMemo(() => {
    const authors = messages.map(({ authorId }) => authorId);
    const answered = messages.flatMap(({ replyTo }) => replyTo?.authorId ?? []);
    const mentioned = messages.flatMap(({ text }) =>
      [...text.matchAll(/<@([0-9a-f-]{36})>/g)].map((found) => found[1]),
    );
    const reacted = messages.flatMap(({ reactions }) =>
      reactions.flatMap(({ accountIds }) => accountIds.slice(0, 8)),
    );

    return [
      ...new Set([
        ...authors,
        ...answered,
        ...mentioned,
        ...reacted,
        ...receipts.map(({ accountId }) => accountId),
      ]),
    ].slice(0, most) as string[];
  }, [messages, receipts]);

  return useSame(usePeople(ids));
}

/** The same map for the same people, so that messages are not drawn again for nothing. */
function useSame(people: ReadonlyMap<string, Person>): ReadonlyMap<string, Person> {
  const key = [...people.values()]
    .map(({ accountId, name, photoId }) => `${accountId} ${name} ${photoId}`)
    .join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is new each time, its key is not.
  return useMemo(() => people, [key]);
}
