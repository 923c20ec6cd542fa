import type { SpaceRef } from '@allforone/contracts/files';
import { useQueryClient, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useAddress } from '../../../lib/address.ts';
import { useWatch } from '../../../lib/live/watching.ts';
import { useLive } from '../../../lib/live.ts';
import { trpc } from '../../../lib/trpc.ts';

/** The space of the address, as a question to the server. */
export function usePlaceHere() {
  const { organizationId = '', kind = '', placeId = '' } = useParams();
  const space = { kind, placeId } as SpaceRef;

  return { organizationId, space };
}

/** The space of the address. Suspends; what cannot be opened is an error of the page. */
export const useSpace = () => useSuspenseQuery(trpc.files.space.queryOptions(usePlaceHere())).data;

/** The folder of the address with those above it; null at the top. */
export function useFolder() {
  const folderId = useAddress().get('folder');
  // The top is no folder: nothing to ask.
  const ids = folderId ? [folderId] : [];
  const [folder] = useSuspenseQueries({
    queries: ids.map((id) => trpc.files.folder.queryOptions({ folderId: id })),
  });

  return folder?.data ?? null;
}

/** What others change here is seen here. */
export function useSpaceChanges(spaceId: string): void {
  const queryClient = useQueryClient();
  const renew = () => {
    void queryClient.invalidateQueries(trpc.files.pathFilter());
    void queryClient.invalidateQueries(trpc.links.list.pathFilter());
  };

  useWatch('spaceId', usePlaceHere(), renew);
  useLive('files.spaceChanged', (event) => {
    if (event.spaceId === spaceId) renew();
  });
}
