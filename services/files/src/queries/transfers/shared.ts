import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { organizationNameOf } from '../../adapters/organizations.ts';
import { FileVersion } from '../../entities/stored-file.ts';
import { linkedFile } from './linked-file.ts';

export const shared = handle(files.shared, async (ctx, { token }) => {
  const { link, file } = await linkedFile(ctx, token);
  const version = await ctx.em.findOneOrFail(FileVersion, { fileId: file.id, number: file.version });

  return {
    name: file.name,
    size: file.size,
    mediaType: version.mediaType,
    organizationName: await organizationNameOf(ctx, file.organizationId),
    expiresAt: link.expiresAt.toISOString(),
  };
});
