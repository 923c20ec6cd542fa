import type { Node } from '@allforone/runtime/node';
import type { Redis } from 'ioredis';

/**
 * A connection that answers at once or not at all: a request never waits for Redis. Copies of it, which the live
 * adapter makes to read, do wait, or they would spin.
 */
export function connectImpatiently(redis: Redis, log: Node['log']): Redis {
  const connection = redis.duplicate({
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 500,
    enableAutoPipelining: true,
  });
  connection.duplicate = () => redis.duplicate({ maxRetriesPerRequest: null, enableAutoPipelining: false });

  let isLost = false;
  connection.on('error', () => {
    if (!isLost) log.warn('Redis is out of reach: limits are kept by each process alone.');
    isLost = true;
  });
  connection.on('ready', () => {
    if (isLost) log.info('Redis is back.');
    isLost = false;
  });

  return connection;
}
