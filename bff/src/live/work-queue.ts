export interface WorkQueue {
  /** Resolves after a run that began after this call. */
  add(key: string): Promise<void>;
}

interface Wait {
  promise: Promise<void>;
  resolve(): void;
  reject(reason: unknown): void;
}

/** A few at a time, never two for the same key at once; what is asked again before it has begun is done once. */
export function createWorkQueue(work: (key: string) => Promise<void>, atOnce: number): WorkQueue {
  const waiting = new Map<string, Wait>();
  const running = new Set<string>();

  return { add };

  function add(key: string): Promise<void> {
    const wait = waiting.get(key) ?? Promise.withResolvers<void>();
    waiting.set(key, wait);
    startNext();

    return wait.promise;
  }

  function startNext(): void {
    for (const [key, wait] of waiting) {
      if (running.size >= atOnce) return;
      if (running.has(key)) continue;

      waiting.delete(key);
      running.add(key);
      void work(key)
        .then(wait.resolve, wait.reject)
        .finally(() => {
          running.delete(key);
          startNext();
        });
    }
  }
}
