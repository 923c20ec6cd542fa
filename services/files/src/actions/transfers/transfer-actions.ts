import { beginUpload } from './begin-upload.ts';
import { cancelUpload } from './cancel-upload.ts';
import { completeUpload } from './complete-upload.ts';
import { createLink } from './create-link.ts';
import { noteDownload } from './note-download.ts';
import { openLink } from './open-link.ts';
import { revokeLink } from './revoke-link.ts';

export const transferActions = {
  ...{ beginUpload, completeUpload, cancelUpload, noteDownload },
  ...{ createLink, revokeLink, contentByLink: openLink },
};
