import { createStore, useStore } from '../../../lib/store.ts';

const opened = createStore<ReadonlySet<string>>(new Set());

/** Stays open while another page is looked at, so that "back" comes to what was seen. */
export function useOpenNode(id: string): [boolean, () => void] {
  const ids = useStore(opened);
  const isOpen = ids.has(id);

  return [isOpen, () => opened.set(new Set(isOpen ? [...ids].filter((one) => one !== id) : [...ids, id]))];
}
