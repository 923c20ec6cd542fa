import type { SpaceRef } from '@allforone/contracts/files';
import { addUploads, dropUploads, useUploads } from '../../lib/uploads/uploads.ts';

/** As many as one message or comment may bear. */
const most = 10;

export type Attachments = ReturnType<typeof useAttachments>;

/** Files that go out with what is being written: on their way into a space while one writes. */
export function useAttachments(organizationId: string, space: SpaceRef, scope: string) {
  const uploads = useUploads(scope);

  return {
    uploads,
    isFull: uploads.length >= most,
    isReady: uploads.every(({ state }) => state === 'done'),
    fileIds: uploads.flatMap(({ file }) => file?.id ?? []),
    add: (files: File[]) =>
      addUploads(
        files.slice(0, most - uploads.length),
        { organizationId, space, folderId: null, fileId: null },
        scope,
      ),
    /** They belong to what was sent now. */
    taken: () => dropUploads(uploads.map((upload) => upload.id)),
  };
}
