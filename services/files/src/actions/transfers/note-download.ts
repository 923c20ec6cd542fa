import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { fileFor } from '../../access.ts';
import { factsOf } from '../../entities/trash.ts';

export const noteDownload = handle(files.noteDownload, async (ctx, { fileId, version }) => {
  const { file, space } = await fileFor(ctx, fileId);
  if (version > file.version) throw notFound('version');
  ctx.record({ subjectId: fileId });
  ctx.publish(files.downloaded, {
    ...{ ...factsOf(fileId, space), version },
    ...{ downloadedBy: ctx.actor.accountId, at: ctx.now.toISOString() },
  });

  return { done: true } as const;
});
