import { useParams, useSearchParams } from 'react-router';
import type { Shown } from './inbox-query.ts';

/** Which notifications are asked for: part of the address, so that it can be shared, reloaded and gone back to. */
export function useShown(): Shown & { show(change: Partial<Record<'unread' | 'here', boolean>>): void } {
  const { organizationId } = useParams();
  const [search, setSearch] = useSearchParams();

  return {
    unreadOnly: search.has('unread'),
    organizationId: search.has('here') ? organizationId : undefined,
    show: (change) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, isOn] of Object.entries(change)) {
            if (isOn) next.set(name, '');
            else next.delete(name);
          }

          return next;
        },
        { replace: true },
      ),
  };
}
