import { useEffect, useEffectEvent } from 'react';
import type { Upload } from '../../../lib/uploads/upload.ts';
import { addUploads, cancelUpload, dropUploads, useUploads } from '../../../lib/uploads/uploads.ts';

interface Place {
  organizationId: string;
  projectId: string;
  /** Where it is shown: one form never sees the file of another. */
  scope: string;
}

/** One file on its way into the space that team and client share; it starts as soon as it is chosen. */
export function useSentFile({ organizationId, projectId, scope }: Place) {
  const upload: Upload | undefined = useUploads(scope).at(-1);
  const forget = useEffectEvent(() => {
    if (upload?.file) dropUploads([upload.id]);
    else if (upload) cancelUpload(upload.id);
  });

  useEffect(() => () => forget(), []);

  return {
    upload,
    /** `fileId`: it becomes the next version of that file. */
    choose(content: File, fileId: string | null): void {
      if (upload?.file) dropUploads([upload.id]);
      else if (upload) cancelUpload(upload.id);
      const space = { kind: 'portal' as const, placeId: projectId };
      addUploads([content], { organizationId, space, folderId: null, fileId }, scope);
    },
  };
}
