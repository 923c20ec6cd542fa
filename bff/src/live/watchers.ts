import type { LiveServer } from './live-server.ts';
import type { Change } from './presence.ts';
import type { LiveSocket } from './seats.ts';

/** Who looks at whom: coming and going is told to those alone, for an organisation may hold thousands. */
export interface Watchers {
  /** In place of those whom the socket watched before. */
  watch(socket: LiveSocket, accountIds: readonly string[]): void;
  leave(socket: LiveSocket): void;
  /** On every front, to who shares an organisation with the one who came or went. */
  tell(changes: readonly Change[]): void;
}

const acrossFronts = 'presence.changed';

export function createWatchers(io: LiveServer): Watchers {
  const watching = new Map<string, Set<LiveSocket>>();
  const watchedBy = new WeakMap<LiveSocket, readonly string[]>();
  io.on(acrossFronts as never, tellHere as never);

  return {
    watch(socket, accountIds) {
      leave(socket);
      watchedBy.set(socket, accountIds);
      for (const id of accountIds) watching.set(id, (watching.get(id) ?? new Set()).add(socket));
    },
    leave,
    tell(changes) {
      if (changes.length === 0) return;
      tellHere(changes);
      io.serverSideEmit(acrossFronts, changes);
    },
  };

  function leave(socket: LiveSocket): void {
    for (const id of watchedBy.get(socket) ?? []) {
      const sockets = watching.get(id);
      sockets?.delete(socket);
      if (sockets?.size === 0) watching.delete(id);
    }
    watchedBy.delete(socket);
  }

  function tellHere(changes: readonly Change[]): void {
    for (const { accountId, online, organizationIds } of changes) {
      for (const socket of watching.get(accountId) ?? []) {
        const isShared = organizationIds.some((id) => socket.data.organizationIds.includes(id));
        if (isShared) socket.emit('presence.changed', { accountId, online });
      }
    }
  }
}
