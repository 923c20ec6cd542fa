import type { Attachment } from '@allforone/contracts/chat';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Of a message that has not been sent: its files are known from their uploads. */
export const attachmentsOf = (fileIds: readonly string[]): Attachment[] =>
  fileIds.flatMap((fileId) => {
    const file = queryClient.getQueryData(trpc.files.get.queryKey({ fileId }));

    return file ? [{ fileId, name: file.name, mediaType: file.mediaType, size: file.size }] : [];
  });
