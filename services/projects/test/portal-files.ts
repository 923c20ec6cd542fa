import { files, type StoredFile } from '@allforone/contracts/files';
import { openBlobs } from '@allforone/runtime/blobs';
import type { Person, World } from '@allforone/runtime/testing';
import type { Team } from './factories.ts';

/** A file in the portal of a project; with an id it is that file in its next version. */
export async function putFile(
  world: World,
  { organizationId, lea, project }: Pick<Team, 'organizationId' | 'lea' | 'project'>,
  text: string,
  fileId?: string,
): Promise<StoredFile> {
  const bytes = Buffer.from(text);
  const space = { kind: 'portal', placeId: project.id } as const;
  const about = { organizationId, space, fileId, name: 'maquette.txt', size: bytes.length };
  const { uploadId } = await world.call(files.beginUpload, about, lea);
  const { size, sha256 } = await openBlobs(world.config).write(`uploads/${uploadId}`, bytes);

  return world.call(files.completeUpload, { uploadId, size, sha256 }, lea);
}

/** What was kept, as somebody who may read it finds it. */
export async function keptFile(world: World, fileId: string, as: Person) {
  const file = await world.call(files.get, { fileId }, as);
  const { key } = await world.call(files.content, { fileId }, as);
  const stream = await openBlobs(world.config).read(key);

  return { ...file, content: Buffer.concat(await stream.toArray()) };
}
