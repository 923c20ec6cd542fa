import { files } from '@allforone/contracts/files';
import { listen } from '@allforone/runtime/subscription';
import { forgetObjects } from '../entities/removal.ts';

/** What is only in the trash may come back, and its links with it. */
export const onFilePurged = listen(files.purged, (ctx, { fileId: id }) =>
  forgetObjects(ctx, [{ kind: 'file', id }]),
);
