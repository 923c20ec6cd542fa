import { chat } from '@allforone/contracts/chat';
import { contract } from '@allforone/contracts/contract';
import { files, type SpaceRef, type StoredFile } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { isRefusal } from '@allforone/runtime/refusal';
import { service } from '@allforone/runtime/service';

const kept = new Map<string, StoredFile>();

/** As much of `files` as others ask of it: it asks back whether the person is in the conversation. */
export const attachingFiles = service(contract('files', { attachable: files.attachable }), {
  entities: [],
  migrations: [],
  actions: {
    attachable: handle(files.attachable, async (ctx, { space, fileIds }) => {
      if (space.kind === 'conversation' && !(await isIn(ctx, space.placeId))) return [];

      return fileIds
        .flatMap((id) => kept.get(id) ?? [])
        .filter((file) => file.space.kind === space.kind && file.space.placeId === space.placeId);
    }),
  },
});

const isIn = (ctx: Ctx, conversationId: string): Promise<boolean> =>
  ctx.call(chat.get, { conversationId }).then(
    () => true,
    (error: unknown) => {
      if (isRefusal(error, 'not_found')) return false;
      throw error;
    },
  );

export function keepFile(space: SpaceRef, name: string, mediaType: string): StoredFile {
  const id = newId();
  const now = new Date().toISOString();
  const file: StoredFile = {
    ...{ id, organizationId: id, space, folderId: null, name, kind: 'other', mediaType, category: null },
    ...{ size: 12, sha256: '0'.repeat(64), version: 1, image: null, scan: 'off', restriction: null },
    ...{ createdBy: id, createdAt: now, updatedBy: id, updatedAt: now, deletedAt: null, canEdit: true },
  };
  kept.set(id, file);

  return file;
}

export const loseFile = ({ id }: StoredFile): boolean => kept.delete(id);
