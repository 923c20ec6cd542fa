import { isRefusal, refuse } from '@allforone/runtime/refusal';
import type { Spend } from '../limits/limiter.ts';
import { payerOf } from '../limits/payer.ts';
import { type AskedRooms, isAskedKind } from './asked-rooms.ts';
import type { LiveServer } from './live-server.ts';
import type { Presence } from './presence.ts';
import { isCrowd, roomOf } from './rooms.ts';
import type { LiveSocket } from './seats.ts';
import type { Watchers } from './watchers.ts';

const mostWatched = 200;

/** What a client may say through its socket of people; everything that changes something goes through `/trpc`. */
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

/** Who looks at a place hears what changes there, for as long as its door lets them in. */
export function answerWatching(socket: LiveSocket, asked: AskedRooms, spend: Spend): void {
  socket.on('watch', async (said, answer) => {
    const { kind, input } = (said ?? {}) as { kind?: unknown; input?: unknown };
    if (typeof answer !== 'function') return;
    try {
      if (!isAskedKind(kind)) throw refuse('invalid_input');
      await spend(payerOf(socket.data, ''), new Map([['calls', 1]]));
      answer({ id: await asked.enter(socket, kind, input) });
    } catch (error) {
      answer({ code: isRefusal(error) ? error.code : 'unavailable' });
    }
  });

  socket.on('unwatch', (said) => {
    const { kind, id } = (said ?? {}) as { kind?: unknown; id?: unknown };
    if (isAskedKind(kind) && typeof id === 'string') void asked.leave(socket, kind, id);
  });
}

const isListOfIds = (ids: unknown): ids is string[] =>
  Array.isArray(ids) && ids.length <= mostWatched && ids.every((id) => typeof id === 'string');
