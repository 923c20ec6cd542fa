import { randomBytes } from 'node:crypto';
import { files, type SpaceRef } from '@allforone/contracts/files';
import { newId } from '@allforone/runtime/id';
import type { World } from '@allforone/runtime/testing';

interface Place {
  organizationId: string;
  space: SpaceRef;
  ownerId: string;
}

/** A file that is there, of whichever kind it is said to be. @returns its id. */
export async function keepFile(
  world: Pick<World, 'callAsService'>,
  place: Place,
  { name = 'plan.pdf', mediaType = 'application/pdf', bytes = randomBytes(12) } = {},
): Promise<string> {
  const content = bytes.toString('base64');
  const { fileId } = await world.callAsService(files.keep, {
    fileId: newId(),
    ...place,
    name,
    mediaType,
    content,
  });

  return fileId;
}
