import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { fileFor } from '../../access.ts';
import { FileVersion } from '../../entities/stored-file.ts';

const Position = z.tuple([z.int()]);

export const listVersions = handle(files.versions, async (ctx, { fileId, cursor, limit }) => {
  const { file } = await fileFor(ctx, fileId);
  const before = cursor ? { number: { $lt: decodeCursor(cursor, Position)[0] } } : {};
  const versions = await ctx.em.find(
    FileVersion,
    { fileId, ...before },
    { orderBy: { number: 'desc' }, limit: limit + 1 },
  );

  return pageFrom(
    versions,
    limit,
    ({ number }) => [number],
    ({ number, mediaType, size, sha256, createdBy, createdAt }) => ({
      ...{ number, mediaType, size, sha256, createdBy, createdAt: createdAt.toISOString() },
      isCurrent: number === file.version,
    }),
  );
});
