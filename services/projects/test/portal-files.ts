import { createHash } from 'node:crypto';
import { contract, type InputOf } from '@allforone/contracts/contract';
import { files, type StoredFile } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { service } from '@allforone/runtime/service';
import type { Team } from './factories.ts';

const stored = new Map<string, StoredFile>();
type Kept = InputOf<typeof files.keep>;
export const keptFiles: Kept[] = [];

/** What `files` promises to projects, in memory: files that a portal holds, and those that were made for it. */
export default service(contract('files', { attachable: files.attachable, keep: files.keep }), {
  entities: [],
  migrations: [],
  actions: {
    attachable: handle(files.attachable, async (_ctx, { space, fileIds }) =>
      fileIds
        .map((id) => stored.get(id))
        .filter((file) => file !== undefined)
        .filter((file) => file.space.kind === space.kind && file.space.placeId === space.placeId),
    ),
    keep: handle(files.keep, async (_ctx, input) => {
      keptFiles.push(input);
      stored.set(input.fileId, toStored(input));
      return { fileId: input.fileId, size: Buffer.from(input.content, 'base64').length };
    }),
  },
});

function toStored({ fileId, organizationId, space, ownerId, name, mediaType, content }: Kept): StoredFile {
  const bytes = Buffer.from(content, 'base64');
  const at = new Date().toISOString();

  return {
    ...{ id: fileId, organizationId, space, folderId: null, name, kind: 'other', mediaType, category: null },
    ...{ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    ...{ version: (stored.get(fileId)?.version ?? 0) + 1, image: null, scan: 'off', restriction: null },
    ...{ createdBy: ownerId, createdAt: at, updatedBy: ownerId, updatedAt: at },
    ...{ deletedAt: null, canEdit: true },
  };
}

/** A file in the portal of a project; with an id it is that file in its next version. */
export function putFile(
  { organizationId, lea, project }: Pick<Team, 'organizationId' | 'lea' | 'project'>,
  text: string,
  fileId = newId(),
): StoredFile {
  const space = { kind: 'portal', placeId: project.id } as const;
  const content = Buffer.from(text).toString('base64');
  const what = { name: 'maquette.pdf', mediaType: 'application/pdf', ownerId: lea.accountId };
  const file = toStored({ fileId, organizationId, space, content, ...what });
  stored.set(fileId, file);

  return file;
}

/** Waits up to 10 s until a file with this id was made. */
export async function keptFile(fileId: string) {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const kept = keptFiles.find((made) => made.fileId === fileId);
    if (kept) return { ...kept, content: Buffer.from(kept.content, 'base64') };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  throw new Error(`Nothing was kept as ${fileId} within 10 s.`);
}
