import type { Report } from '@allforone/contracts/projects';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useLive, useLiveConnected } from '../../../lib/live.ts';
import { trpc } from '../../../lib/trpc.ts';

type Pages = InfiniteData<{ items: Report[]; nextCursor: string | null }>;

/** How far each report is, as it is made. */
export function useLiveReports(organizationId: string): void {
  const queryClient = useQueryClient();
  const key = trpc.projects.reports.infiniteQueryKey({ organizationId });
  const renew = () => void queryClient.invalidateQueries({ queryKey: key });

  useLiveConnected(renew);
  useLive('projects.reportChanged', ({ report }) => {
    if (report.organizationId !== organizationId) return;
    const known = queryClient.getQueryData<Pages>(key);
    if (!known?.pages.some(({ items }) => items.some(({ id }) => id === report.id))) return renew();

    queryClient.setQueryData<Pages>(key, {
      ...known,
      pages: known.pages.map((page) => ({
        ...page,
        items: page.items.map((one) => (one.id === report.id ? report : one)),
      })),
    });
  });
}
