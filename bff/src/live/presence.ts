import type { Redis } from 'ioredis';
import * as scripts from './presence-scripts.ts';
import type { LiveSocket } from './seats.ts';

/** One whose account came online or went offline, and the organisations that may know. */
export interface Change {
  accountId: string;
  online: boolean;
  organizationIds: string[];
}

/** Sockets per account over all processes. Each lives by heartbeats, so a crash leaves nobody online for long. */
export interface Presence {
  arrive(sockets: readonly LiveSocket[]): Promise<Change[]>;
  leave(socket: LiveSocket): Promise<void>;
  sweep(): Promise<Change[]>;
  /** Of these accounts, the ones that are online and share an organisation with the reader. */
  online(accountIds: readonly string[], reader: { organizationIds: readonly string[] }): Promise<string[]>;
}

export interface Lifetimes {
  /** Milliseconds without a heartbeat after which a socket is gone. */
  heartbeat: number;
  /** Milliseconds that a closed socket still counts. */
  grace: number;
}

export function createPresence(redis: Redis, namespace: string, lifetimes: Lifetimes): Presence {
  const keys = ['sockets', 'counts', 'places'].map((name) => `${namespace}:{presence}:${name}`);
  const [, counts = '', places = ''] = keys;
  const run = (script: string, ...args: (string | number)[]) =>
    redis.eval(script, keys.length, ...keys, ...args) as Promise<string[]>;

  return {
    async arrive(sockets) {
      if (sockets.length === 0) return [];
      const rows = sockets.flatMap(({ id, data }) => [data.accountId, id, data.organizationIds.join()]);
      const came = new Set(await run(scripts.arrive, lifetimes.heartbeat, ...rows));
      const placesOf = new Map(sockets.map(({ data }) => [data.accountId, data.organizationIds]));

      return [...came].map((accountId) => ({
        accountId,
        online: true,
        organizationIds: placesOf.get(accountId) ?? [],
      }));
    },
    async leave({ id, data }) {
      await run(scripts.leave, lifetimes.grace, `${data.accountId}/${id}`);
    },
    async sweep() {
      const left = await run(scripts.sweep);

      return left.flatMap((accountId, index) =>
        index % 2 ? [] : [{ accountId, online: false, organizationIds: listed(left[index + 1]) }],
      );
    },
    async online(accountIds, { organizationIds }) {
      if (accountIds.length === 0) return [];
      const [sockets, organizations] = await Promise.all([
        redis.hmget(counts, ...accountIds),
        redis.hmget(places, ...accountIds),
      ]);
      const isShared = (index: number) =>
        listed(organizations[index]).some((id) => organizationIds.includes(id));

      return accountIds.filter((_, index) => sockets[index] && isShared(index));
    },
  };
}

const listed = (text: string | null | undefined): string[] => (text ? text.split(',') : []);
