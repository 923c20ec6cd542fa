import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { isRefusal, notFound } from '@allforone/runtime/refusal';
import { fileFor } from '../../access.ts';
import { Upload } from '../../entities/upload.ts';
import { readFile } from '../files/select-files.ts';

export const uploaded = handle(files.uploaded, async (ctx, { uploadId }) => {
  const upload = await ctx.em.findOne(Upload, { id: uploadId, accountId: ctx.actor.accountId });
  if (!upload) throw notFound('upload');
  if (!upload.storedAs) return { file: null, sent: null };
  const open = await fileFor(ctx, upload.storedAs).catch((error) => {
    if (isRefusal(error, 'not_found')) throw notFound('upload');
    throw error;
  });

  const file = await readFile(ctx, open.space, open.file.id);
  const { size, sentDigest } = upload;

  return { file, sent: { size, sha256: sentDigest ?? file.sha256 } };
});
