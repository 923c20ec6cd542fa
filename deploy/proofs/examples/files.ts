import { files } from '@allforone/contracts/files';
import { newId } from '@allforone/runtime/id';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import { fileIn, folderIn, spaceOf, uploadIn } from '../cast/files.ts';
import type { Place } from '../cast/places.ts';
import { type ExamplesOf, next } from './example.ts';

const inSpace = (place: Place) => ({ organizationId: place.organizationId, space: spaceOf(place) });

export const filesExamples: ExamplesOf<typeof files> = {
  spaces: (_cast, _as, { organizationId }) => ({ organizationId }),
  space: (_cast, _as, place) => inSpace(place),
  folders: (_cast, _as, place) => inSpace(place),
  folder: (_cast, _as, { folderId }) => ({ folderId }),
  createFolder: (_cast, _as, place) => ({
    ...inSpace(place),
    parentId: place.folderId,
    name: `Photos ${next()}`,
  }),
  updateFolder: async (cast, as, place) => ({
    folderId: await folderOf(cast, as, place),
    name: `Archives ${next()}`,
  }),
  restrictFolder: async (cast, as, place) => ({
    folderId: await folderOf(cast, as, place),
    restriction: { accountIds: [place.extra.accountId], groupIds: [place.groupId] },
  }),
  deleteFolder: async (cast, as, place) => ({ folderId: await folderOf(cast, as, place) }),
  restoreFolder: async (cast, as, place) => {
    const folderId = await folderOf(cast, as, place);
    await cast.world.call(files.deleteFolder, { folderId }, as);
    return { folderId };
  },
  trash: (_cast, _as, place) => inSpace(place),

  list: (_cast, _as, place) => ({ ...inSpace(place), isDeep: true, limit: 100 }),
  get: (_cast, _as, { fileId }) => ({ fileId }),
  versions: (_cast, _as, { fileId }) => ({ fileId }),
  update: async (cast, as, place) => ({ fileId: await fileOf(cast, as, place), name: `Plan ${next()}.txt` }),
  restrict: async (cast, as, place) => ({
    fileId: await fileOf(cast, as, place),
    restriction: { accountIds: [place.extra.accountId], groupIds: [place.groupId] },
  }),
  readers: (_cast, _as, { fileId }) => ({ fileId }),
  restoreVersion: (_cast, _as, { fileId }) => ({ fileId, number: 1 }),
  delete: async (cast, as, place) => ({ fileId: await fileOf(cast, as, place) }),
  restore: thrownAway,
  purge: thrownAway,
  quota: (_cast, _as, { organizationId }) => ({ organizationId }),

  beginUpload: (_cast, _as, place) => ({
    ...{ ...inSpace(place), folderId: place.folderId, name: `Note ${next()}.txt`, size: 12 },
  }),
  completeUpload: ({ world }, as, place) => uploadIn(world, place, as, `Note ${next()}.txt`),
  uploaded: begun,
  cancelUpload: begun,
  content: (_cast, _as, { fileId }) => ({ fileId }),
  noteDownload: (_cast, _as, { fileId }) => ({ fileId, version: 1 }),
  ticket: (_cast, _as, { fileId }) => ({ fileId }),
  contentByTicket: async (cast, _as, place) => {
    const fileId = await fileIn(cast.world, place, place.extra, `pour ${next()}`);
    const { ticket } = await cast.world.call(files.ticket, { fileId }, place.extra);
    return { fileId, ticket };
  },
  createLink: async (cast, as, place) => ({ fileId: await fileOf(cast, as, place), days: 1 }),
  links: async (cast, as, place) => ({ fileId: await fileOf(cast, as, place) }),
  revokeLink: async (cast, as, place) => ({ linkId: (await linkOf(cast, as, place)).id }),
  shared: async (cast, _as, place) => ({ token: (await linkOf(cast, place.extra, place)).token }),
  contentByLink: async (cast, _as, place) => ({ token: (await linkOf(cast, place.extra, place)).token }),

  findObjects: (_cast, _as, { organizationId }) => ({ organizationId, words: 'note', limit: 100 }),
  objectCards: (_cast, _as, { extra, fileId }) => ({
    accountId: extra.accountId,
    objects: [{ kind: 'file', id: fileId }],
  }),

  attachable: (_cast, _as, place) => ({ space: spaceOf(place), fileIds: [place.fileId] }),
  keep: (_cast, _as, place) => ({
    ...{ fileId: newId(), ...inSpace(place), ownerId: place.extra.accountId, name: `Bilan ${next()}.txt` },
    ...{ mediaType: 'text/plain', content: Buffer.from('Bilan').toString('base64') },
  }),
};

const folderOf = ({ world }: Cast, as: Person, place: Place): Promise<string> =>
  folderIn(world, place, as, place.markers.files);

const fileOf = ({ world }: Cast, as: Person, place: Place): Promise<string> =>
  fileIn(world, place, as, place.markers.files);

/** Its name tells nothing of the place: whoever holds the link sees it. */
async function linkOf({ world }: Cast, as: Person, place: Place) {
  const fileId = await fileIn(world, place, as, `pour ${next()}`);

  return world.call(files.createLink, { fileId }, as);
}

async function begun({ world }: Cast, as: Person, place: Place) {
  const { uploadId } = await uploadIn(world, place, as, `Note ${next()}.txt`);

  return { uploadId };
}

/** Of a name of its own: where another stands by then, it does not come back under it. */
async function thrownAway({ world }: Cast, as: Person, place: Place) {
  const fileId = await fileIn(world, place, as, `${place.markers.files} ${next()}`);
  await world.call(files.delete, { fileId }, as);

  return { fileId };
}
