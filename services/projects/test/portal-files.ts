import { createHash } from 'node:crypto';
import { contract, type InputOf } from '@allforone/contracts/contract';
import { files, type StoredFile } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { service } from '@allforone/runtime/service';
import type { Team } from './factories.ts';

const stored = new Map<string, StoredFile>();
export const keptFiles: InputOf<typeof files.keep>[] = [];

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
      return { fileId: input.fileId, size: Buffer.from(input.content, 'base64').length };
    }),
  },
});

/** A file in the portal of a project; with an id it is that file in its next version. */
export function putFile(
  { organizationId, lea, project }: Pick<Team, 'organizationId' | 'lea' | 'project'>,
  content: string,
  fileId = newId(),
): StoredFile {
  const at = new Date().toISOString();
  const file: StoredFile = {
    ...{ id: fileId, organizationId, space: { kind: 'portal', placeId: project.id }, folderId: null },
    ...{ name: 'maquette.pdf', kind: 'pdf', mediaType: 'application/pdf', category: null },
    ...{ size: content.length, sha256: createHash('sha256').update(content).digest('hex') },
    ...{ version: (stored.get(fileId)?.version ?? 0) + 1, image: null, scan: 'off', restriction: null },
    ...{ createdBy: lea.accountId, createdAt: at, updatedBy: lea.accountId, updatedAt: at },
    ...{ deletedAt: null, canEdit: true },
  };
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
