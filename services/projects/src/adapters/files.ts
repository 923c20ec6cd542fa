import { files, type SpaceRef, type StoredFile } from '@allforone/contracts/files';
import type { SystemCtx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';

/** A file of the project's portal that the person behind the call may read. @throws Refusal not_found */
export async function portalFileOf(ctx: SystemCtx, projectId: string, fileId: string): Promise<StoredFile> {
  const space = { kind: 'portal', placeId: projectId } as const;
  const [file] = await ctx.call(files.attachable, { space, fileIds: [fileId] });
  if (!file) throw notFound('file');

  return file;
}

interface Made {
  fileId: string;
  organizationId: string;
  space: SpaceRef;
  ownerId: string;
  name: string;
  mediaType: string;
  content: Buffer;
}

/** The same id is the same file, so that it may be kept again. */
export const keepFile = (ctx: SystemCtx, { content, ...made }: Made) =>
  ctx.call(files.keep, { ...made, content: content.toString('base64') });
