import type { Presence } from './presence.ts';
import { roomOf } from './rooms.ts';
import type { LiveSocket } from './seats.ts';

const mostWatched = 200;

/** All that a client may say through its socket; everything else goes through `/trpc`. */
export function answerClient(socket: LiveSocket, presence: Presence): void {
  const { accountId } = socket.data;

  socket.on('typing', (said) => {
    const conversationId = (said as { conversationId?: unknown } | null)?.conversationId;
    if (typeof conversationId !== 'string') return;
    const room = roomOf('conversationId', conversationId);
    if (!socket.rooms.has(room)) return;

    socket.volatile.to(room).emit('chat.typing', { conversationId, accountId });
  });

  socket.on('presence.watch', async (said, answer) => {
    const ids = (said as { accountIds?: unknown } | null)?.accountIds;
    if (typeof answer !== 'function' || !isListOfIds(ids)) return;

    answer({ online: await presence.online(ids, socket.data).catch(() => []) });
  });
}

const isListOfIds = (ids: unknown): ids is string[] =>
  Array.isArray(ids) && ids.length <= mostWatched && ids.every((id) => typeof id === 'string');
