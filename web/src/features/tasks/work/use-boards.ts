import type { TaskPlace } from '@allforone/contracts/tasks';
import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useOrganization } from '../../../lib/organization.ts';
import { useMe } from '../../../lib/session.ts';
import { trpc } from '../../../lib/trpc.ts';

interface KnownBoard {
  place: TaskPlace;
  name: string | null;
  openCount: number;
}

/** One's own board and the organisation's, then what holds something by its latest change, then what is still empty. */
export function useBoards() {
  const { id: organizationId, modules, can } = useOrganization();
  const { id: me } = useMe();
  const list = useSuspenseInfiniteQuery(
    trpc.tasks.boards.infiniteQueryOptions(
      { organizationId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const { data: groups = [] } = useQuery(trpc.organizations.groups.queryOptions({ organizationId }));
  const { data: projects } = useQuery(
    trpc.projects.list.queryOptions(
      { organizationId, status: 'running', limit: 50 },
      { enabled: modules.includes('projects') && can('projects.read') },
    ),
  );
  const used = list.data.pages.flatMap(({ items }) => items);
  const own = [
    empty({ kind: 'personal', placeId: me }),
    // Guests see the groups that they were put into, and nothing of the organisation as a whole.
    ...(can('groups.read') ? [empty({ kind: 'organization', placeId: organizationId })] : []),
  ];
  const places = [
    ...groups
      .filter(({ isMember }) => isMember)
      .map(({ id, name }) => empty({ kind: 'group', placeId: id }, name)),
    ...(projects?.items ?? [])
      .filter(({ canWork }) => canWork)
      .map(({ id, name }) => empty({ kind: 'project', placeId: id }, name)),
  ];
  const known = new Map<string, KnownBoard>(own.map((board) => [keyOf(board.place), board]));
  for (const board of used) known.set(keyOf(board.place), board);
  for (const board of places) if (!known.has(keyOf(board.place))) known.set(keyOf(board.place), board);

  return { organizationId, list, boards: [...known.values()] };
}

const empty = (place: TaskPlace, name: string | null = null): KnownBoard => ({ place, name, openCount: 0 });

const keyOf = ({ kind, placeId }: TaskPlace): string => `${kind} ${placeId}`;
