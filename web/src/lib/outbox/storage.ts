import { createStore, del, set, values } from 'idb-keyval';
import type { Entry, Storage } from './queue.ts';

const store = createStore('allforone-outbox', 'entries');
const memory = new Map<string, Entry>();

/** One record per entry, so that two tabs never overwrite each other; memory where the browser refuses to keep. */
export const indexedDbStorage: Storage = {
  all: async () => [...(await values<Entry>(store).catch(() => [])), ...memory.values()],
  put: (entry) => set(entry.id, entry, store).catch(() => void memory.set(entry.id, entry)),
  remove: async (id) => {
    memory.delete(id);
    await del(id, store).catch(() => undefined);
  },
};
