import { useSearchParams } from 'react-router';

type Changes = Record<string, string | null>;

/** What stands behind the `?` of the address, so that filters and open panels can be shared and reloaded. */
export function useAddress() {
  const [search, setSearch] = useSearchParams();

  return {
    get: (name: string): string | null => search.get(name),
    has: (name: string): boolean => search.has(name),
    /** Address of this page with some of it changed; null takes a part away. */
    to: (changes: Changes): string => `?${changed(search, changes)}`,
    /** In place of this address, so that "back" leaves the page instead of undoing filters one by one. */
    set: (changes: Changes): void => setSearch((before) => changed(before, changes), { replace: true }),
  };
}

function changed(search: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(search);

  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }

  return next;
}
