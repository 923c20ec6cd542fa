import type { Device } from '@allforone/contracts/accounts';
import type { Page } from '@allforone/contracts/common';
import type { InfiniteData } from '@tanstack/react-query';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { trpc } from '../../../lib/trpc.ts';

type List = InfiniteData<Page<Device>, string | null>;

export const devicesOptions = () =>
  trpc.accounts.devices.infiniteQueryOptions(
    { limit: 20 },
    { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
  );

/** Takes devices off the list before the server has answered. @returns the list as it was. */
export function removeDevices(isGone: (device: Device) => boolean): List | undefined {
  const before = queryClient.getQueryData<List>(devicesOptions().queryKey);

  queryClient.setQueryData<List>(
    devicesOptions().queryKey,
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({ ...page, items: page.items.filter((device) => !isGone(device)) })),
      },
  );

  return before;
}

/** A device that is still logged in must not look as if it were not. */
export const restoreDevices = (before: List | undefined): void => {
  queryClient.setQueryData<List>(devicesOptions().queryKey, before);
};

export const renewDevices = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: devicesOptions().queryKey });
