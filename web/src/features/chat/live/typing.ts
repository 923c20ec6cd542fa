import { onLive, sayTyping } from '../../../lib/live.ts';
import { createStore, useStore } from '../../../lib/store.ts';

type Typists = Readonly<Record<string, readonly string[]>>;

const typing = createStore<Typists>({});
const ends = new Map<string, ReturnType<typeof setTimeout>>();
const nobody: readonly string[] = [];
/** Told again this often while someone goes on typing, and believed a little longer. */
const often = 3000;
const believed = 5000;
let saidAt = 0;

onLive('chat.typing', ({ conversationId, accountId }) => {
  const key = `${conversationId} ${accountId}`;
  clearTimeout(ends.get(key));
  ends.set(
    key,
    setTimeout(() => stop(conversationId, accountId), believed),
  );

  const known = typing.get()[conversationId] ?? nobody;
  if (!known.includes(accountId)) typing.set({ ...typing.get(), [conversationId]: [...known, accountId] });
});

onLive('chat.messageSent', ({ conversationId, message }) => stop(conversationId, message.authorId));

/** Who is typing now, the one who began first in front. */
export const useTypists = (conversationId: string): readonly string[] =>
  useStore(typing)[conversationId] ?? nobody;

/** Call it with each key. */
export function typeIn(conversationId: string): void {
  if (Date.now() - saidAt < often) return;

  saidAt = Date.now();
  sayTyping(conversationId);
}

/** What has been sent is no longer being typed: the next key tells it anew. */
export const stopTyping = (): void => {
  saidAt = 0;
};

function stop(conversationId: string, accountId: string): void {
  const known = typing.get()[conversationId];
  if (!known?.includes(accountId)) return;

  typing.set({ ...typing.get(), [conversationId]: known.filter((id) => id !== accountId) });
}
