import { files } from '@allforone/contracts/files';
import { newId } from '@allforone/runtime/id';
import type { Ask, AskedOf } from './asked.ts';
import type { Places } from './places.ts';

const here = ({ organizationId }: Places) => ({
  organizationId,
  space: { kind: 'organization', placeId: organizationId },
});
const ofFile = ({ fileId }: Places) => ({ fileId });
const list = (places: Places, more: object) => ({ ...here(places), limit: 50, ...more });
const noOne = { accountIds: [], groupIds: [] };

let count = 0;
const folder = async (places: Places, ask: Ask) => {
  count += 1;
  const { id } = (await ask(files.createFolder, { ...here(places), name: `Neuf ${count}` })) as {
    id: string;
  };

  return { folderId: id };
};
const kept = async (places: Places, ask: Ask) => {
  const input = { ...keep(places), fileId: newId() };
  await ask(files.keep, input);

  return { fileId: input.fileId };
};
const keep = (places: Places) => ({
  ...{
    fileId: newId(),
    ...here(places),
    ownerId: places.accountId,
    name: 'Bilan.txt',
    mediaType: 'text/plain',
  },
  content: Buffer.from(newId()).toString('base64'),
});
const upload = async (places: Places, ask: Ask) => {
  const about = { ...here(places), folderId: places.folderId, name: 'Note.txt', size: 3 };
  const { uploadId } = (await ask(files.beginUpload, about)) as { uploadId: string };

  return { uploadId };
};
const link = async (places: Places, ask: Ask) =>
  (await ask(files.createLink, await kept(places, ask))) as { id: string; token: string };
const thrown = async (places: Places, ask: Ask) => {
  const file = await kept(places, ask);
  await ask(files.delete, file);

  return file;
};

export const askedOfFiles: AskedOf<typeof files> = {
  spaces: [{ input: ({ organizationId }) => ({ organizationId }) }],
  space: [{ input: here }],
  folders: [{ input: here }],
  folder: [{ input: ({ folderId }) => ({ folderId }) }],
  createFolder: [{ input: (places, _ask, turn) => ({ ...here(places), name: `Dossier neuf ${turn}` }) }],
  updateFolder: [
    { input: async (places, ask, turn) => ({ ...(await folder(places, ask)), name: `Autre ${turn}` }) },
  ],
  restrictFolder: [
    { input: async (places, ask) => ({ ...(await folder(places, ask)), restriction: noOne }) },
  ],
  deleteFolder: [{ input: folder }],
  restoreFolder: [
    {
      input: async (places, ask) => {
        const it = await folder(places, ask);
        await ask(files.deleteFolder, it);
        return it;
      },
    },
  ],
  trash: [{ input: (places) => list(places, {}) }],

  list: [
    { input: (places) => list(places, {}) },
    { way: 'newest', input: (places) => list(places, { isDeep: true, sort: 'newest' }) },
    { way: 'largest', input: (places) => list(places, { isDeep: true, sort: 'largest' }) },
    { way: 'of a folder', input: (places) => list(places, { folderId: places.folderId }) },
    { way: 'of a kind', input: (places) => list(places, { isDeep: true, kind: 'pdf' }) },
    { way: 'of a rare kind', input: (places) => list(places, { isDeep: true, kind: 'archive' }) },
    { way: 'of a category', input: (places) => list(places, { isDeep: true, category: 'Rare' }) },
    {
      way: 'by a rare word',
      input: (places) => list(places, { isDeep: true, sort: 'newest', words: 'telescope' }),
    },
    { way: 'by words', input: (places) => list(places, { isDeep: true, words: 'rapport' }) },
  ],
  get: [{ input: ofFile }],
  versions: [{ input: ofFile }],
  update: [
    { input: async (places, ask, turn) => ({ ...(await kept(places, ask)), name: `Note ${turn}.txt` }) },
  ],
  restrict: [{ input: async (places, ask) => ({ ...(await kept(places, ask)), restriction: noOne }) }],
  readers: [{ input: (places) => ({ ...ofFile(places), limit: 20 }) }],
  restoreVersion: [{ input: (places) => ({ ...ofFile(places), number: 1 }) }],
  delete: [{ input: kept }],
  restore: [{ input: thrown }],
  purge: [{ input: thrown }],
  quota: [{ input: ({ organizationId }) => ({ organizationId }) }],

  beginUpload: [
    { input: (places) => ({ ...here(places), folderId: places.folderId, name: 'Note.txt', size: 3 }) },
  ],
  completeUpload: [
    {
      input: async (places, ask) => ({ ...(await upload(places, ask)), size: 3, sha256: '0'.repeat(64) }),
      refused: 'upload_incomplete',
    },
  ],
  uploaded: [{ input: upload }],
  cancelUpload: [{ input: upload }],
  content: [{ input: ofFile }],
  noteDownload: [{ input: (places) => ({ ...ofFile(places), version: 1 }) }],
  ticket: [{ input: ofFile }],
  contentByTicket: [
    {
      input: async (places, ask) => ({
        ...ofFile(places),
        ticket: ((await ask(files.ticket, ofFile(places))) as { ticket: string }).ticket,
      }),
    },
  ],
  createLink: [{ input: kept }],
  links: [{ input: kept }],
  revokeLink: [{ input: async (places, ask) => ({ linkId: (await link(places, ask)).id }) }],
  shared: [{ input: async (places, ask) => ({ token: (await link(places, ask)).token }) }],
  contentByLink: [{ input: async (places, ask) => ({ token: (await link(places, ask)).token }) }],

  findObjects: [
    { input: ({ organizationId }) => ({ organizationId, words: 'rapport 57', limit: 20 }) },
    { way: 'a usual word', input: ({ organizationId }) => ({ organizationId, words: 'rapport', limit: 20 }) },
    { way: 'just begun', input: ({ organizationId }) => ({ organizationId, words: 'rap', limit: 20 }) },
  ],
  objectCards: [
    { input: ({ accountId, fileId }) => ({ accountId, objects: [{ kind: 'file', id: fileId }] }) },
  ],
  attachable: [{ input: (places) => ({ space: here(places).space, fileIds: [places.fileId] }) }],
  keep: [{ input: keep }],
};
