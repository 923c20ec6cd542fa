import type { ProjectStatus } from '@allforone/contracts/projects';
import { useAddress } from '../../../lib/address.ts';

export const statuses = ['running', 'paused', 'done'] as const satisfies readonly ProjectStatus[];
export const sorts = ['newest', 'name', 'due'] as const;

const parts = ['status', 'client', 'sort', 'late'] as const;

/** What is looked for, as the address says it: a list can be shared and reloaded. */
export function useProjectFilter() {
  const address = useAddress();

  return {
    status: statuses.find((one) => one === address.get('status')),
    clientGroupId: address.get('client') ?? undefined,
    sort: sorts.find((one) => one === address.get('sort')) ?? 'newest',
    lateOnly: address.has('late'),
    isEmpty: !['status', 'client', 'late'].some((part) => address.has(part)),
    set: address.set,
    reset: () => address.set(Object.fromEntries(parts.map((part) => [part, null]))),
  };
}
