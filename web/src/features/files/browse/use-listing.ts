import { type FileKind, fileKinds } from '@allforone/contracts/files';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useAddress } from '../../../lib/address.ts';
import { trpc } from '../../../lib/trpc.ts';
import { usePlaceHere } from './use-space.ts';

export const sorts = ['name', 'newest', 'largest'] as const;
type Sort = (typeof sorts)[number];

/** What of the space is shown, and how, as the address says. */
export function useListing() {
  const address = useAddress();
  const kind = fileKinds.find((one) => one === address.get('kind'));
  const sort = sorts.find((one) => one === address.get('sort')) ?? 'name';
  const words = address.get('words')?.trim() || undefined;

  return {
    folderId: address.get('folder'),
    isGallery: address.get('view') === 'gallery',
    kind: kind as FileKind | undefined,
    sort: sort as Sort,
    words,
    /** What is searched for may lie in any folder beneath. */
    isFiltered: kind !== undefined || words !== undefined,
  };
}

export function useFileList() {
  const place = usePlaceHere();
  const { folderId, isGallery, isFiltered, kind, sort, words } = useListing();
  const list = useSuspenseInfiniteQuery(
    trpc.files.list.infiniteQueryOptions(
      {
        ...place,
        folderId,
        isDeep: isFiltered || isGallery,
        kind: isGallery ? 'image' : kind,
        words,
        sort,
      },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );

  return { list, files: list.data.pages.flatMap(({ items }) => items) };
}
