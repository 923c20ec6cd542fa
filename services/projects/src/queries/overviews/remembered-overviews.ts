import { LRUCache } from 'lru-cache';
import type { ProjectCounts } from './count-projects.ts';

const minute = 60_000;

interface Remembered {
  stamp: string;
  counts: Promise<ProjectCounts>;
}

/** Of this process: the stamp, which every change raises, tells each replica when what it knows is old. */
const known = new LRUCache<string, Remembered>({ max: 500, ttl: 15 * minute });

/** @param place - the installation and the organisation. */
export function remembered(
  place: string,
  stamp: string,
  count: () => Promise<ProjectCounts>,
): Promise<ProjectCounts> {
  const last = known.get(place);
  if (last?.stamp === stamp) return last.counts;
  const counts = count().catch((error) => {
    known.delete(place);
    throw error;
  });
  known.set(place, { stamp, counts });

  return counts;
}
