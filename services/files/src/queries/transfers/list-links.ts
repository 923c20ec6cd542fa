import { Id } from '@allforone/contracts/common';
import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { fileFor } from '../../access.ts';
import { Link } from '../../entities/link.ts';
import { toLink } from '../../views.ts';

const Position = z.tuple([Id]);

/** Those that still open, latest first. */
export const listLinks = handle(files.links, async (ctx, { fileId, cursor, limit }) => {
  await fileFor(ctx, fileId, 'write');
  const before = cursor ? { id: { $lt: decodeCursor(cursor, Position)[0] } } : {};
  const links = await ctx.em.find(
    Link,
    { fileId, expiresAt: { $gt: ctx.now }, ...before },
    { orderBy: { id: 'desc' }, limit: limit + 1 },
  );

  return pageFrom(
    links,
    limit,
    ({ id }) => [id],
    (link) => toLink(ctx.config, link),
  );
});
