import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { fileFor } from '../../access.ts';
import { Link, mostLinks } from '../../entities/link.ts';
import { toLink } from '../../views.ts';

const day = 24 * 3600 * 1000;

export const createLink = handle(files.createLink, async (ctx, { fileId, days }) => {
  const { file } = await fileFor(ctx, fileId, 'write');
  if ((await ctx.em.count(Link, { fileId, expiresAt: { $gt: ctx.now } })) >= mostLinks)
    throw conflict('limit_reached');

  const link = ctx.em.create(Link, {
    ...{ id: newId(), organizationId: file.organizationId, fileId, createdBy: ctx.actor.accountId },
    ...{ createdAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + days * day), openCount: 0 },
  });
  ctx.record({ subjectId: fileId });

  return toLink(ctx.config, link);
});
