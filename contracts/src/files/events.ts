import { z } from 'zod';
import { Id } from '../common.ts';
import { event } from '../contract.ts';
import { FileKind, SpaceKind } from './objects.ts';

const facts = { fileId: Id, organizationId: Id, spaceKind: SpaceKind, placeId: Id };

export const fileEvents = {
  /** Something in a space is not as it was: whoever looks at it asks again. */
  spaceChanged: event(z.object({ spaceId: Id, organizationId: Id }), { audience: 'spaceId' }),
  added: event(z.object({ ...facts, kind: FileKind, addedBy: Id })),
  versionAdded: event(z.object({ ...facts, version: z.int(), addedBy: Id })),
  /** In the trash: what points at it says so. */
  deleted: event(z.object({ ...facts, deletedBy: Id })),
  restored: event(z.object({ ...facts, restoredBy: Id })),
  purged: event(z.object(facts)),
  downloaded: event(z.object({ ...facts, version: z.int(), downloadedBy: Id, at: z.iso.datetime() })),
};
