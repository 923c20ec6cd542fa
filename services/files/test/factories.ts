import { createHash, randomBytes } from 'node:crypto';
import accounts from '@allforone/accounts/main';
import chat from '@allforone/chat/main';
import { files, type SpaceRef, type StoredFile } from '@allforone/contracts/files';
import organizationsService from '@allforone/organizations/main';
import { buildMember, buildOrganization, type Place } from '@allforone/organizations/test/factories';
import projects from '@allforone/projects/main';
import { openBlobs } from '@allforone/runtime/blobs';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import filesService from '../src/main.ts';

/** A world in which people keep files in every kind of place. */
export const startFiles = (settings: Record<string, string> = {}) =>
  startWorld([accounts, organizationsService, chat, projects, filesService], settings);

export interface Office extends Place {
  /** Owns the organisation, and so manages its files. */
  ada: Person;
  bob: Person;
  eve: Person;
  guest: Person;
  home: SpaceRef;
}

export async function buildOffice(world: World): Promise<Office> {
  const place = await buildOrganization(world, 'Ada');
  const home = { kind: 'organization', placeId: place.organizationId } as const;
  const [bob, eve] = [await buildMember(world, place, 'Bob'), await buildMember(world, place, 'Ève')];
  const guest = await buildMember(world, place, 'Gus', 'guest');

  return { ...place, ada: place.owner, bob, eve, guest, home };
}

interface Sent {
  space?: SpaceRef;
  folderId?: string;
  fileId?: string;
  name?: string;
  bytes?: Buffer;
}

/** As the front does: asks, keeps the bytes, and says so. */
export async function send(world: World, office: Office, as: Person, sent: Sent = {}): Promise<StoredFile> {
  const { space = office.home, folderId, fileId, name = 'Note.txt', bytes = randomBytes(64) } = sent;
  const { organizationId } = office;
  const about = { organizationId, space, folderId, fileId, name, size: bytes.length };
  const { uploadId } = await world.call(files.beginUpload, about, as);
  const { size, sha256 } = await openBlobs(world.config).write(`uploads/${uploadId}`, bytes);

  return world.call(files.completeUpload, { uploadId, size, sha256 }, as);
}

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
