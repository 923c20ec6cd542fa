import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { fileFor } from '../../access.ts';
import { tellSpaceChanged } from '../../entities/space.ts';
import { readFile } from '../../queries/files/select-files.ts';

export const restrictFile = handle(files.restrict, async (ctx, { fileId, restriction }) => {
  const { file, space } = await fileFor(ctx, fileId, 'write');
  file.restriction = restriction;
  tellSpaceChanged(ctx, file.organizationId, space.id);
  await ctx.em.flush();

  return readFile(ctx, space, fileId);
});
