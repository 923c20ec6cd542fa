import type { SpotlightStore } from '@mantine/spotlight';
import { useEffect } from 'react';

/**
 * What the server adds after the last key, above the line that was selected, takes its place: Enter means the best of
 * what is there. A line that was chosen with the arrows stays.
 *
 * @param lines - what is shown now, as one text.
 */
export function useFirstSelected(store: SpotlightStore, typed: string, lines: string): void {
  useEffect(() => {
    const { selected, listId } = store.getState();
    if (!typed.trim() || !lines || selected > 0) return;

    const actions = [...(document.getElementById(listId)?.querySelectorAll('[data-action]') ?? [])];
    for (const action of actions) action.toggleAttribute('data-selected', action === actions[0]);
    store.updateState((state) => ({ ...state, selected: 0 }));
  }, [store, typed, lines]);
}
