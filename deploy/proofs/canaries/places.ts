import type { Event } from '@allforone/contracts/contract';
import type { Node } from '@allforone/runtime/node';
import type { World } from '@allforone/runtime/testing';
import { pathOf } from '../cast/contracts.ts';
import type { Canaries } from './canaries.ts';
import { type Leak, leaksIn } from './leak.ts';

/** By field: `event chat.messageSent message.text`. */
export function leaksInEvents(world: World, canaries: Canaries, events: readonly Event[]): Leak[] {
  return events.flatMap((event) =>
    world.published(event).flatMap((payload) => leaksInFields(canaries, `event ${pathOf(event)}`, payload)),
  );
}

function leaksInFields(canaries: Canaries, event: string, value: unknown, path = ''): Leak[] {
  if (typeof value === 'string') return leaksIn(canaries, `${event} ${path}`, value);
  if (typeof value !== 'object' || value === null) return [];

  return Object.entries(value).flatMap(([key, inner]) => {
    const name = Array.isArray(value) ? path : [path, key].filter(Boolean).join('.');
    return leaksInFields(canaries, event, inner, name);
  });
}

/** Everything that the installation keeps in Redis: queues, limits, the live gateway's stream. By kind of key. */
export async function leaksInRedis(node: Node, canaries: Canaries): Promise<Leak[]> {
  const { redis, config } = node;
  const leaks: Leak[] = [];
  for await (const keys of redis.scanStream({ match: `*${config.namespace}*`, count: 500 })) {
    for (const key of keys as string[]) {
      const place = `redis ${kindOfKey(key, config.namespace)}`;
      leaks.push(...leaksIn(canaries, place, `${key} ${JSON.stringify(await contentOf(redis, key))}`));
    }
  }

  return leaks;
}

/** `t1:bff:limit:calls:address:::1` -> `bff:limit`; `t1:notifications:send-mail-7` -> `notifications`. */
function kindOfKey(key: string, namespace: string): string {
  const [first = '', second = ''] = key.slice(key.indexOf(namespace) + namespace.length + 1).split(':');

  return first === 'bff' ? `bff:${second}` : first;
}

async function contentOf(redis: Node['redis'], key: string): Promise<unknown> {
  const type = await redis.type(key);
  if (type === 'hash') return redis.hgetall(key);
  if (type === 'list') return redis.lrange(key, 0, -1);
  if (type === 'set') return redis.smembers(key);
  if (type === 'zset') return redis.zrange(key, '0', '-1');
  if (type === 'stream') return redis.xrange(key, '-', '+');

  return redis.get(key);
}

/** Secrets are kept as digests or sealed: no table holds one in the clear, the runtime's own included. */
export async function leaksInTables(world: World, canaries: Canaries, service: string): Promise<Leak[]> {
  const tables = await world.sql<{ name: string }>(
    service,
    `select relname as name from pg_class
     where relnamespace = $1::regnamespace and relkind in ('r', 'p') and not relispartition`,
    [service],
  );
  const leaks = tables.map(async ({ name }) => {
    const rows = await world.sql<{ row: string }>(service, `select one::text as row from "${name}" as one`);
    return leaksIn(canaries, `table ${service}.${name}`, rows.map(({ row }) => row).join('\n'), ['secret']);
  });

  return (await Promise.all(leaks)).flat();
}
