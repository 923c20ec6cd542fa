import type { Session } from '@allforone/contracts/accounts';
import { accounts } from '@allforone/contracts/accounts';
import type { Client } from '@allforone/runtime/context';
import type { Node } from '@allforone/runtime/node';
import { isRefusal } from '@allforone/runtime/refusal';
import { LRUCache } from 'lru-cache';

/** @returns the session gone on, or null when it has ended. @throws Refusal unavailable, which ends nothing. */
export type Refresh = (refreshToken: string, client: Client) => Promise<Session | null>;

/**
 * A page sends several requests at once with the same token, which serves once: they share one rotation, and so do
 * those that were on their way when the new cookies left.
 */
export function createRefresh(call: Node['call']): Refresh {
  const rotations = new LRUCache<string, Promise<Session | null>>({ max: 5000, ttl: 5000 });

  return (refreshToken, client) => {
    const underWay = rotations.get(refreshToken);
    if (underWay) return underWay;

    const rotation = rotate(call, refreshToken, client);
    rotations.set(refreshToken, rotation);
    rotation.catch(() => rotations.delete(refreshToken));

    return rotation;
  };
}

async function rotate(call: Node['call'], refreshToken: string, client: Client): Promise<Session | null> {
  try {
    return await call(accounts.refresh, { refreshToken }, { actor: null, client, caller: 'bff' });
  } catch (error) {
    if (isRefusal(error, 'session_expired') || isRefusal(error, 'invalid_input')) return null;
    throw error;
  }
}
