import { Id, Instant } from '@allforone/contracts/common';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { deliverableFor } from '../../access.ts';
import { DownloadSchema } from '../../entities/download.ts';

const Position = z.tuple([Instant, Id]);

export const listDownloads = handle(projects.downloads, async (ctx, { deliverableId, cursor, limit }) => {
  await deliverableFor(ctx, deliverableId, 'work');
  let rows = ctx
    .tables(DownloadSchema)
    .selectFrom('download')
    .selectAll()
    .where('deliverable_id', '=', deliverableId)
    .orderBy('downloaded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (cursor) {
    const [downloadedAt, id] = decodeCursor(cursor, Position);
    rows = rows.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('downloaded_at', 'id'), '<', tuple(new Date(downloadedAt), id)),
    );
  }

  return pageFrom(
    await rows.execute(),
    limit,
    (row) => [row.downloaded_at.toISOString(), row.id],
    (row) => ({
      accountId: row.account_id,
      version: row.version,
      downloadedAt: row.downloaded_at.toISOString(),
    }),
  );
});
