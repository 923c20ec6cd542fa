import type { Pool, PoolClient } from 'pg';

/**
 * Kysely gives a connection back once a commit or a rollback has succeeded: one that died in a transaction would be
 * held for ever, and after as many as the pool has, nobody would get any.
 */
export function giveBackLost(pool: Pool): void {
  const held = new Set<PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!held.has(client)) return;
      client.release(true);
      client.release = () => undefined;
    });
  });
}
