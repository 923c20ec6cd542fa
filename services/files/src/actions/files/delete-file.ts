import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { fileFor } from '../../access.ts';
import { tellSpaceChanged } from '../../entities/space.ts';
import { factsOf } from '../../entities/trash.ts';

export const deleteFile = handle(files.delete, async (ctx, { fileId }) => {
  const { file, space } = await fileFor(ctx, fileId, 'write');
  Object.assign(file, { deletedAt: ctx.now, isTrashedItself: true });
  ctx.publish(files.deleted, { ...factsOf(fileId, space), deletedBy: ctx.actor.accountId });
  tellSpaceChanged(ctx, file.organizationId, space.id);

  return { done: true } as const;
});
