import { type Grants, organizations } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import { LRUCache } from 'lru-cache';
import type { Bus } from '../bus/bus.ts';
import type { Place } from '../context.ts';
import { isRefusal } from '../refusal.ts';
import type { Call } from './service-runtime.ts';

/** Should the news of a change ever be lost, a stale right ends after this many milliseconds. */
const trustFor = 10_000;
const nothing: Grants = { role: null, organization: [], everywhere: [], groups: {} };

type Load = (place: { organizationId: string; accountId: string }) => Promise<Grants>;

export interface GrantsCache {
  of(accountId: string, organizationId: string): Promise<Grants>;
}

/** What each account may do, asked of `organizations` once and kept until it tells of a change. */
export function createGrantsCache(load: Load, bus: Bus): GrantsCache {
  const known = new LRUCache<string, Promise<Grants>>({ max: 20_000, ttl: trustFor });
  bus.onReconnect(() => known.clear());
  bus.hear(organizations.grantsChanged, ({ organizationId, accountId }) => {
    if (accountId) known.delete(`${organizationId} ${accountId}`);
    else for (const key of known.keys()) if (key.startsWith(organizationId)) known.delete(key);
  });

  return {
    of(accountId, organizationId) {
      const key = `${organizationId} ${accountId}`;
      const cached = known.get(key);
      if (cached) return cached;

      const asked = load({ organizationId, accountId }).catch((error) => {
        known.delete(key);
        if (isRefusal(error, 'not_found')) return nothing;
        throw error;
      });
      known.set(key, asked);

      return asked;
    },
  };
}

/** In the organisation as a whole, or in one of its groups. */
export function holds(grants: Grants, permission: Permission, place: Place): boolean {
  if (!place.groupId) return grants.organization.includes(permission);

  return grants.everywhere.includes(permission) || (grants.groups[place.groupId] ?? []).includes(permission);
}

const system = { ip: '', userAgent: '', locale: 'fr' } as const;

/** How caches ask for what an account may do. */
export const grantsLoader = (call: Call) => (place: { organizationId: string; accountId: string }) =>
  call(organizations.grants, place, { actor: null, client: system, caller: 'runtime' });
