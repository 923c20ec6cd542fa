import type { InputOf } from '@allforone/contracts/contract';
import type { Project } from '@allforone/contracts/projects';
import { useDebouncedCallback } from '@mantine/hooks';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { client, trpc } from '../../../lib/trpc.ts';

type Asked = InputOf<typeof import('@allforone/contracts/projects').projects.list>;
type Pages = InfiniteData<{ items: Project[]; nextCursor: string | null }, string | null>;

/** Asks again for the pages of these rows alone: many rows of one page are one question. */
export function useFreshRows(asked: Asked): (projectId: string) => void {
  const queryClient = useQueryClient();
  const waiting = useRef(new Set<string>());
  const key = trpc.projects.list.infiniteQueryKey(asked);
  const ask = useDebouncedCallback(async () => {
    const ids = waiting.current;
    waiting.current = new Set();
    const known = queryClient.getQueryData<Pages>(key);
    const cursors = (known?.pages ?? []).flatMap(({ items }, at) =>
      items.some(({ id }) => ids.has(id)) ? [known?.pageParams[at] ?? undefined] : [],
    );
    const pages = await Promise.all(
      cursors.map((cursor) => client.projects.list.query({ ...asked, cursor })),
    ).catch(() => []);
    const fresh = new Map(pages.flatMap(({ items }) => items.map((item) => [item.id, item])));

    queryClient.setQueryData<Pages>(key, (now) => now && withRows(now, fresh));
  }, 150);

  return (projectId) => {
    waiting.current.add(projectId);
    ask();
  };
}

const withRows = (known: Pages, fresh: ReadonlyMap<string, Project>): Pages => ({
  ...known,
  pages: known.pages.map((page) => ({
    ...page,
    items: page.items.map((item) => fresh.get(item.id) ?? item),
  })),
});
