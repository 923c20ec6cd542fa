import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { Folder } from '../entities/folder.ts';
import { Link } from '../entities/link.ts';
import { Space, tellSpaceChanged } from '../entities/space.ts';
import { StoredFile } from '../entities/stored-file.ts';
import { keptInTrashFor, purgeFile } from '../entities/trash.ts';

const hour = 3_600_000;
const atOnce = 200;

/** What has lain in the trash for 30 days goes for good; folders once nothing lies in them any more. */
export const emptyTrash = job({
  name: 'empty-trash',
  data: z.object({}),
  every: hour,
  async run(ctx) {
    const since = new Date(ctx.now.getTime() - keptInTrashFor);
    const before = { $lt: since };
    const old = await ctx.em.find(StoredFile, { deletedAt: before }, { limit: atOnce });
    const spaces = await ctx.em.find(Space, { id: [...new Set(old.map(({ spaceId }) => spaceId))] });
    for (const file of old) {
      const { organizationId, kind, placeId } = spaces.find(({ id }) => id === file.spaceId) as Space;
      await purgeFile(ctx, file, { organizationId, space: { kind, placeId } }, since);
    }
    for (const { id, organizationId } of spaces) tellSpaceChanged(ctx, organizationId, id);

    if (old.length < atOnce) await ctx.em.nativeDelete(Folder, { deletedAt: before });
    await ctx.em.nativeDelete(Link, { expiresAt: before });
  },
});
