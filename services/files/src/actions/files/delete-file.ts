import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { fileFor } from '../../access.ts';
import { renewed } from '../../entities/folder.ts';
import { lockSpace, tellSpaceChanged } from '../../entities/space.ts';
import { factsOf } from '../../entities/trash.ts';

export const deleteFile = handle(files.delete, async (ctx, { fileId }) => {
  const { file, space } = await fileFor(ctx, fileId, 'write');
  await lockSpace(ctx, space);
  await renewed(ctx, file, false);
  Object.assign(file, { deletedAt: ctx.now, isTrashedItself: true });
  ctx.publish(files.deleted, { ...factsOf(fileId, space), deletedBy: ctx.actor.accountId });
  tellSpaceChanged(ctx, file.organizationId, space.id);

  return { done: true } as const;
});
