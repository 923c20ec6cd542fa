import { useSyncExternalStore } from 'react';

export interface Store<State> {
  get(): State;
  set(state: State): void;
  subscribe(listener: () => void): () => void;
}

/** A value outside of React that components may watch. */
export function createStore<State>(initial: State): Store<State> {
  const listeners = new Set<() => void>();
  let current = initial;

  return {
    get: () => current,
    set(state) {
      if (Object.is(state, current)) return;

      current = state;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);

      return () => listeners.delete(listener);
    },
  };
}

export const useStore = <State>(store: Store<State>): State =>
  useSyncExternalStore(store.subscribe, store.get);
