import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { Upload } from '../../entities/upload.ts';

/** What has arrived is swept later; what has become a file stays one. */
export const cancelUpload = handle(files.cancelUpload, async (ctx, { uploadId }) => {
  const upload = await ctx.em.findOne(Upload, { id: uploadId, accountId: ctx.actor.accountId });
  if (!upload) throw notFound('upload');
  if (!upload.storedAs) ctx.em.remove(upload);

  return { done: true } as const;
});
