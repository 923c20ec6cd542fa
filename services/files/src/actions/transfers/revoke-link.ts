import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { fileFor } from '../../access.ts';
import { Link } from '../../entities/link.ts';

export const revokeLink = handle(files.revokeLink, async (ctx, { linkId }) => {
  const link = await ctx.em.findOne(Link, { id: linkId });
  if (!link) throw notFound('link');
  await fileFor(ctx, link.fileId, 'write');
  ctx.em.remove(link);
  ctx.record({ subjectId: link.fileId });

  return { done: true } as const;
});
