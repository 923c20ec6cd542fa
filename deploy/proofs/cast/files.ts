import { randomBytes } from 'node:crypto';
import { files, type SpaceRef } from '@allforone/contracts/files';
import { openBlobs } from '@allforone/runtime/blobs';
import type { Person, World } from '@allforone/runtime/testing';
import { marker } from './organization.ts';
import type { Place } from './places.ts';

type Site = Pick<Place, 'name' | 'organizationId' | 'groupId' | 'conversationId' | 'extra'>;

/** Where the files of a place are: with its group, with everybody, or with the few who talk there. */
export function spaceOf({ name, organizationId, groupId, conversationId }: Omit<Site, 'extra'>): SpaceRef {
  if (name === 'organization') return { kind: 'organization', placeId: organizationId };
  if (name === 'private' || name === 'direct') return { kind: 'conversation', placeId: conversationId };

  return { kind: 'group', placeId: groupId };
}

/** A folder with a file in it, by `extra`; their names only readers of the place may see. */
export async function fillSpace(
  world: World,
  site: Site,
): Promise<Pick<Place, 'folderId' | 'fileId'> & { files: string }> {
  const word = marker(site.name, 'files');
  const folderId = await folderIn(world, site, site.extra, word);
  const fileId = await fileIn(world, site, site.extra, word, folderId);

  return { folderId, fileId, files: word };
}

export async function folderIn(world: World, site: Site, as: Person, word: string): Promise<string> {
  const { organizationId } = site;
  const name = `Dossier ${word} ${randomBytes(3).toString('hex')}`;

  return (await world.call(files.createFolder, { organizationId, space: spaceOf(site), name }, as)).id;
}

/** An upload whose bytes have all arrived. */
export async function uploadIn(
  world: World,
  site: Site,
  as: Person,
  name: string,
  folderId: string | null = null,
) {
  const { organizationId } = site;
  const bytes = randomBytes(32);
  const about = { organizationId, space: spaceOf(site), folderId, name, size: bytes.length };
  const { uploadId } = await world.call(files.beginUpload, about, as);

  return { uploadId, ...(await openBlobs(world.config).write(`uploads/${uploadId}`, bytes)) };
}

export async function fileIn(
  world: World,
  site: Site,
  as: Person,
  word: string,
  folderId: string | null = null,
): Promise<string> {
  const upload = await uploadIn(world, site, as, `Note ${word}.txt`, folderId);

  return (await world.call(files.completeUpload, upload, as)).id;
}
