import { Readable } from 'node:stream';
import { files, type SpaceRef, type StoredFile } from '@allforone/contracts/files';
import { type Blobs, openBlobs } from '@allforone/runtime/blobs';
import type { Config } from '@allforone/runtime/config';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
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
  content: AsyncIterable<Buffer>;
}

let opened: { config: Config; blobs: Blobs } | undefined;

/** The same id is the same file, so that it may be kept again. However long it is, it is never held whole. */
export async function keepFile(ctx: SystemCtx, { content, ...made }: Made): Promise<void> {
  if (opened?.config !== ctx.config) opened = { config: ctx.config, blobs: openBlobs(ctx.config) };
  const key = `made/${newId()}`;
  const { size, sha256 } = await opened.blobs.write(key, Readable.from(content));

  await ctx.call(files.keep, { ...made, content: { key, size, sha256 } });
}
