import type { SavedView } from '@allforone/contracts/tasks';
import { useAddress } from '../../../../lib/address.ts';

export const layouts = ['board', 'list', 'calendar', 'timeline'] as const satisfies SavedView['layout'][];

/** How the tasks are laid out, as the address says. */
export function useLayout(): SavedView['layout'] {
  const address = useAddress();

  return layouts.find((one) => one === address.get('layout')) ?? 'board';
}
