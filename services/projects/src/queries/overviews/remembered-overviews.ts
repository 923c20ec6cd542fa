import { LRUCache } from 'lru-cache';
import type { ProjectCounts } from './count-projects.ts';

const minute = 60_000;

interface Remembered {
  stamp: string;
  counts: Promise<ProjectCounts>;
}

/** Of this process: the stamp, which every change raises, tells each replica when what it knows is old. */
const known = new LRUCache<string, Remembered>({ max: 500, ttl: 15 * minute });

export function remembered(
  organizationId: string,
  stamp: string,
  count: () => Promise<ProjectCounts>,
): Promise<ProjectCounts> {
  const last = known.get(organizationId);
  if (last?.stamp === stamp) return last.counts;
  const counts = count().catch((error) => {
    known.delete(organizationId);
    throw error;
  });
  known.set(organizationId, { stamp, counts });

  return counts;
}
