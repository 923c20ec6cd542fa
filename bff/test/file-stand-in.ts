import type { InputOf } from '@allforone/contracts/contract';
import { type Content, files, type Space, type StoredFile } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { openBlobs } from '@allforone/runtime/blobs';
import type { Ctx } from '@allforone/runtime/context';
import { idFrom, newId } from '@allforone/runtime/id';
import { notFound, refuse } from '@allforone/runtime/refusal';
import { service } from '@allforone/runtime/service';
import { letIn } from './place-stand-ins.ts';
import type { Known } from './stand-ins.ts';

export interface KnownUpload {
  accountId: string;
  input: InputOf<typeof files.beginUpload>;
  expiresAt: string;
  fileId: string | null;
}

export interface KnownFile extends Content {
  /** Who may read it; a link or a ticket is its own id. */
  readerIds: string[];
  downloads: number;
}

/** As a permission would ask for the second wall, which a stand-in has no rows behind. */
const open = <Action extends { allow: unknown }>(action: Action) => ({
  ...action,
  allow: 'signedIn' as const,
});
const done = { done: true as const };

/** As little of `files` as the front needs, on the real content store. */
export function fileStandIn(known: Known) {
  const ownUpload = (ctx: Ctx, uploadId: string) => {
    const upload = known.uploads.get(uploadId);
    if (upload?.accountId !== ctx.actor.accountId) throw notFound('upload');
    return upload;
  };
  const contentOf = (fileId: string, reader: string): Content => {
    const file = known.files.get(fileId);
    if (!file?.readerIds.includes(reader)) throw notFound('file');
    return file;
  };
  const contract = {
    space: open(files.space),
    beginUpload: open(files.beginUpload),
    completeUpload: open(files.completeUpload),
    uploaded: files.uploaded,
    cancelUpload: files.cancelUpload,
    content: open(files.content),
    noteDownload: open(files.noteDownload),
    contentByTicket: files.contentByTicket,
    contentByLink: files.contentByLink,
  };

  return service(contract, {
    entities: [],
    migrations: [],
    actions: {
      space: handle(contract.space, async (ctx, { organizationId, space }) => {
        await letIn(known, ctx, 'files', space.placeId);
        return spaceOf(organizationId, space);
      }),
      beginUpload: handle(contract.beginUpload, async (ctx, input) => {
        if (known.away === 'files') throw refuse('unavailable');
        if (!known.placeIds.get(ctx.actor.accountId)?.includes(input.space.placeId)) throw notFound('space');
        if (input.size > 1e12) throw refuse('file_too_large');
        const uploadId = newId();
        const expiresAt = new Date(Date.now() + 3600_000).toISOString();
        known.uploads.set(uploadId, { accountId: ctx.actor.accountId, input, expiresAt, fileId: null });
        return { uploadId, expiresAt };
      }),
      completeUpload: handle(contract.completeUpload, async (ctx, { uploadId, size, sha256 }) => {
        if (known.away === 'files') throw refuse('unavailable');
        if (known.refusal) throw refuse(known.refusal);
        known.completions += 1;
        await new Promise((resolve) => setTimeout(resolve, known.completionDelay));
        const upload = ownUpload(ctx, uploadId);
        const key = `content/${sha256.slice(0, 2)}/${sha256}`;
        await openBlobs(ctx.config).move(`uploads/${uploadId}`, key);
        upload.fileId ??= newId();
        const { name, mediaType = 'application/octet-stream' } = upload.input;
        const readerIds = [ctx.actor.accountId];
        known.files.set(upload.fileId, { key, name, mediaType, size, sha256, readerIds, downloads: 0 });
        return storedFileOf(upload.fileId, upload, { size, sha256 });
      }),
      uploaded: handle(contract.uploaded, async (ctx, { uploadId }) => {
        if (known.away === 'files') throw refuse('unavailable');
        const upload = ownUpload(ctx, uploadId);
        const file = upload.fileId ? known.files.get(upload.fileId) : undefined;
        if (!file || !upload.fileId) return { file: null, sent: null };
        return {
          file: storedFileOf(upload.fileId, upload, file),
          sent: { size: file.size, sha256: file.sha256 },
        };
      }),
      cancelUpload: handle(contract.cancelUpload, async (ctx, { uploadId }) => {
        ownUpload(ctx, uploadId);
        known.uploads.delete(uploadId);
        return done;
      }),
      content: handle(contract.content, async (ctx, { fileId, version, variant }) => {
        const content = contentOf(fileId, ctx.actor.accountId);
        if (version && version > 1) throw notFound('version');
        if (variant && variant.width > 480) throw refuse('not_ready');
        return content;
      }),
      noteDownload: handle(contract.noteDownload, async (_ctx, { fileId }) => {
        const file = known.files.get(fileId);
        if (file) file.downloads += 1;
        return done;
      }),
      contentByTicket: handle(contract.contentByTicket, async (_ctx, { fileId, ticket }) => {
        if (ticket === 'old') throw refuse('link_expired');
        return contentOf(fileId, ticket);
      }),
      contentByLink: handle(contract.contentByLink, async (_ctx, { token }) => {
        if (token === 'old') throw refuse('link_expired');
        return contentOf(token, 'link');
      }),
    },
  });
}

const spaceOf = (organizationId: string, { kind, placeId }: Pick<Space, 'kind' | 'placeId'>): Space => ({
  id: idFrom('space', kind, placeId),
  ...{
    organizationId,
    kind,
    placeId,
    name: null,
    usedBytes: 0,
    canWrite: true,
    canManage: false,
    isLeft: false,
  },
});

function storedFileOf(
  id: string,
  { accountId, input }: KnownUpload,
  content: Pick<Content, 'size' | 'sha256'>,
): StoredFile {
  const now = new Date().toISOString();
  const { organizationId, space, name, mediaType = 'application/octet-stream' } = input;

  return {
    ...{ id, organizationId, space, folderId: null, name, kind: 'other', mediaType, category: null },
    ...{
      size: content.size,
      sha256: content.sha256,
      version: 1,
      image: null,
      scan: 'off',
      restriction: null,
    },
    ...{ createdBy: accountId, createdAt: now, updatedBy: accountId, updatedAt: now, deletedAt: null },
    canEdit: true,
  };
}
