import type { Conversation } from '@allforone/contracts/chat';
import { addUploads, dropUploads, useUploads } from '../../../lib/uploads/uploads.ts';

/** As many as one message may bear. */
const most = 10;

export type Attachments = ReturnType<typeof useAttachments>;

/** Files that go out with what is being written: on their way into the conversation's space while one writes. */
export function useAttachments({ id, organizationId }: Pick<Conversation, 'id' | 'organizationId'>) {
  const uploads = useUploads(id);
  const space = { kind: 'conversation', placeId: id } as const;

  return {
    uploads,
    isFull: uploads.length >= most,
    isReady: uploads.every(({ state }) => state === 'done'),
    fileIds: uploads.flatMap(({ file }) => file?.id ?? []),
    add: (files: File[]) =>
      addUploads(
        files.slice(0, most - uploads.length),
        { organizationId, space, folderId: null, fileId: null },
        id,
      ),
    /** They belong to a message now. */
    taken: () => dropUploads(uploads.map((upload) => upload.id)),
  };
}
