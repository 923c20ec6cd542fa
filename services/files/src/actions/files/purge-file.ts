import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { fileFor } from '../../access.ts';
import { lockSpace, tellSpaceChanged } from '../../entities/space.ts';
import { purgeFile as purge } from '../../entities/trash.ts';

export const purgeFile = handle(files.purge, async (ctx, { fileId }) => {
  const { file, space } = await fileFor(ctx, fileId, 'manage', true);
  await lockSpace(ctx, space);
  if (!(await purge(ctx, file, space, ctx.now))) throw notFound('file');
  tellSpaceChanged(ctx, file.organizationId, space.id);

  return { done: true } as const;
});
