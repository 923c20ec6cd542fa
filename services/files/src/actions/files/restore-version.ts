import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { fileFor, spaceFor } from '../../access.ts';
import { Content } from '../../entities/content.ts';
import { FileVersion } from '../../entities/stored-file.ts';
import { store } from '../../entities/storing.ts';
import { readFile } from '../../queries/files/select-files.ts';

/** Everyone's to do who may write there, as a new version is: the one before stays. */
export const restoreVersion = handle(files.restoreVersion, async (ctx, { fileId, number }) => {
  const { file, space } = await fileFor(ctx, fileId);
  await spaceFor(ctx, space, 'write');
  const version = await ctx.em.findOne(FileVersion, { fileId, number });
  if (!version) throw notFound('version');
  if (number === file.version) return readFile(ctx, space, fileId);

  const { organizationId, sha256 } = version;
  const { key, size, mediaType } = await ctx.em.findOneOrFail(Content, { organizationId, sha256 });
  const target = { place: space, fileId, folderId: null, name: file.name, accountId: ctx.actor.accountId };
  await store(ctx, target, { sha256, key, size, mediaType });

  return readFile(ctx, space, fileId);
});
