import type { Blobs } from '../blobs.ts';

/** A store whose code is loaded when it is first needed: who keeps content elsewhere never pays for it. */
export function openedLater(open: () => Promise<Blobs>): Blobs {
  let opening: Promise<Blobs> | undefined;
  const opened = () => {
    opening ??= open();
    return opening;
  };

  return {
    write: async (...given) => (await opened()).write(...given),
    read: async (...given) => (await opened()).read(...given),
    stat: async (key) => (await opened()).stat(key),
    move: async (from, to) => (await opened()).move(from, to),
    remove: async (key) => (await opened()).remove(key),
    async *list(prefix) {
      yield* (await opened()).list(prefix);
    },
  };
}
