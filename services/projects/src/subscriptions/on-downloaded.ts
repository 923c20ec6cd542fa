import { files } from '@allforone/contracts/files';
import { idFrom } from '@allforone/runtime/id';
import { listen } from '@allforone/runtime/subscription';
import { noteDownload } from '../entities/download.ts';

/** Whoever took a delivered version home, of the team too. */
export const onDownloaded = listen(
  files.downloaded,
  (ctx, { placeId: projectId, fileId, version: fileVersion, downloadedBy: accountId, at }) =>
    noteDownload(ctx, {
      ...{ id: idFrom('download', ctx.eventId), projectId, fileId, fileVersion, accountId },
      downloadedAt: new Date(at),
    }),
  ({ spaceKind }) => spaceKind === 'portal',
);
