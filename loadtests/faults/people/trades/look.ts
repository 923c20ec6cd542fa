import type { Actor } from '../actor.ts';

/** What somebody sees before they act, through any front; null when nobody answers. */
export const look = <Output>(actor: Actor, path: string, input: object): Promise<Output | null> => {
  const base = actor.random.one(actor.fronts);

  return actor.person.call<Output>(path, input, { ...(base && { base }), patience: 8000 }).catch(() => null);
};
