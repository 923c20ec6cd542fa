import type { Attachment } from '@allforone/contracts/chat';
import type { StoredFile } from '@allforone/contracts/files';
import { useQueries } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

const look = 2000;
const quarter = 15 * 60_000;

/** In which sizes the images of a message are there; those just sent are looked at again until they are. */
export const usePictures = (pictures: readonly Attachment[]): (StoredFile | undefined)[] =>
  useQueries({
    queries: pictures.map(({ fileId }) =>
      trpc.files.get.queryOptions(
        { fileId },
        {
          staleTime: quarter,
          refetchInterval: ({ state }) => (state.data?.image?.state === 'waiting' ? look : false),
        },
      ),
    ),
    combine: (answers) => answers.map(({ data }) => data),
  });
