import type { LiveServer } from './live-server.ts';
import type { Presence } from './presence.ts';
import { isCrowd, roomOf } from './rooms.ts';
import type { LiveSocket } from './seats.ts';
import type { Watchers } from './watchers.ts';

const mostWatched = 200;

/** All that a client may say through its socket; everything else goes through `/trpc`. */
export function answerClient(
  io: LiveServer,
  socket: LiveSocket,
  presence: Presence,
  watchers: Watchers,
): void {
  const { accountId } = socket.data;

  socket.on('typing', (said) => {
    const conversationId = (said as { conversationId?: unknown } | null)?.conversationId;
    if (typeof conversationId !== 'string') return;
    const room = roomOf('conversationId', conversationId);
    if (!socket.rooms.has(room) || isCrowd(io, room)) return;

    socket.volatile.to(room).emit('chat.typing', { conversationId, accountId });
  });

  socket.on('presence.watch', async (said, answer) => {
    const ids = (said as { accountIds?: unknown } | null)?.accountIds;
    if (typeof answer !== 'function' || !isListOfIds(ids)) return;

    watchers.watch(socket, ids);
    answer({ online: await presence.online(ids, socket.data).catch(() => []) });
  });
}

const isListOfIds = (ids: unknown): ids is string[] =>
  Array.isArray(ids) && ids.length <= mostWatched && ids.every((id) => typeof id === 'string');
