import type { Node } from '@allforone/runtime/node';
import type { Redis } from 'ioredis';

/**
 * A connection that answers at once or not at all: a request never waits for Redis. Copies of it, which the live
 * adapter makes to read, do wait, or they would spin.
 */
export function connectImpatiently(redis: Redis, log: Node['log']): { redis: Redis; disconnect(): void } {
  const impatient = redis.duplicate({
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 500,
    enableAutoPipelining: true,
  });
  const copies: Redis[] = [];
  impatient.duplicate = () => {
    const copy = redis.duplicate({ maxRetriesPerRequest: null, enableAutoPipelining: false });
    copies.push(copy);

    return copy;
  };

  let isLost = false;
  impatient.on('error', () => {
    if (!isLost) log.warn('Redis is out of reach: limits are kept by each process alone.');
    isLost = true;
  });
  impatient.on('ready', () => {
    if (isLost) log.info('Redis is back.');
    isLost = false;
  });

  return {
    redis: impatient,
    disconnect() {
      for (const connection of [impatient, ...copies]) connection.disconnect();
    },
  };
}
