import type { SystemCtx } from '@allforone/runtime/context';
import { refuse } from '@allforone/runtime/refusal';
import { Link, linkIdOf } from '../../entities/link.ts';
import { StoredFile } from '../../entities/stored-file.ts';

/** Whoever holds the token may look. @throws Refusal link_expired, also for a token that nobody gave. */
export async function linkedFile(ctx: SystemCtx, token: string): Promise<{ link: Link; file: StoredFile }> {
  const id = linkIdOf(ctx.config, token);
  const link = id && (await ctx.em.findOne(Link, { id, expiresAt: { $gt: ctx.now } }));
  const file = link && (await ctx.em.findOne(StoredFile, { id: link.fileId, deletedAt: null }));
  if (!link || !file) throw refuse('link_expired');

  return { link, file };
}
