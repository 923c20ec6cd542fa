import type { Entry, Storage } from '../src/lib/outbox/queue.ts';

const entries = new Map<string, Entry>();

/** jsdom has no database. */
export const indexedDbStorage: Storage = {
  all: async () => [...entries.values()],
  put: async (entry) => void entries.set(entry.id, entry),
  remove: async (id) => void entries.delete(id),
};
