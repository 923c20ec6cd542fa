import type { Priority, TaskFilter } from '@allforone/contracts/tasks';
import { useAddress } from '../../../../lib/address.ts';
import { useLayout } from '../header/use-layout.ts';

export const states = ['all', 'open', 'done', 'late'] as const;
export const priorities = ['urgent', 'high', 'medium', 'low', 'none'] as const satisfies Priority[];

/** Which tasks are shown, as the address says; a board has a column for what is done and shows all of them. */
export function useBoardFilter() {
  const address = useAddress();
  const usual = useLayout() === 'board' ? 'all' : 'open';
  const filter: TaskFilter = {
    state: states.find((one) => one === address.get('state')) ?? usual,
    assigneeId: address.get('person') ?? undefined,
    labelId: address.get('label') ?? undefined,
    priority: priorities.find((one) => one === address.get('priority')),
    words: address.get('words')?.trim() || undefined,
  };
  const { state, words, ...chosen } = filter;
  const count = Object.values(chosen).filter(Boolean).length + (state === usual ? 0 : 1);

  return {
    filter,
    usual,
    /** How many besides the words. */
    count,
    isFiltered: count > 0 || words !== undefined,
    set: (next: Partial<TaskFilter>) => address.set(partsOf(next, usual)),
    reset: () => address.set(nothing),
  };
}

const nothing = { state: null, person: null, label: null, priority: null, words: null };

/** A filter as parts of the address. */
function partsOf(filter: Partial<TaskFilter>, usual: TaskFilter['state']): Record<string, string | null> {
  const names = {
    state: 'state',
    assigneeId: 'person',
    labelId: 'label',
    priority: 'priority',
    words: 'words',
  };

  return Object.fromEntries(
    Object.entries(names)
      .filter(([key]) => key in filter)
      .map(([key, name]) => {
        const value = filter[key as keyof TaskFilter] ?? null;
        return [name, key === 'state' && value === usual ? null : value];
      }),
  );
}

export const wholeFilter = (filter: TaskFilter, usual: TaskFilter['state']) => ({
  ...nothing,
  ...partsOf(filter, usual),
});
