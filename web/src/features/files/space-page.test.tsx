import type { Space } from '@allforone/contracts/files';
import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../../components/routes/route-page.tsx';
import SpacePage from './space-page.tsx';

const route = {
  path: '/o/:organizationId/files/:kind/:placeId',
  ...page('files', async () => ({ default: SpacePage })),
};
const address = '/o/place/files/organization/place';
const space: Space = {
  id: 'space',
  organizationId: 'place',
  kind: 'organization',
  placeId: 'place',
  name: null,
  usedBytes: 0,
  canWrite: true,
  canManage: false,
  isLeft: false,
};
const nothing = { items: [], nextCursor: null };
const answersFor = (fields: Partial<Space> = {}) => ({
  ...placeFor('member'),
  'files.space': () => ({ ...space, ...fields }),
  'files.folders': () => [],
  'files.list': () => nothing,
});

beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined));

test('says what an empty space is for, and offers to add files to it', async () => {
  serverAnswering(answersFor());
  await renderRoute(route, address);

  expect(await screen.findByRole('heading', { name: 'Rien ici pour le moment' })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Ajouter des fichiers' }).length).toBeGreaterThan(0);
});

test('says of a deleted group whose files are left that it is gone', async () => {
  serverAnswering(answersFor({ kind: 'group', canWrite: false, canManage: true, isLeft: true }));
  await renderRoute(route, '/o/place/files/group/choir');

  expect(await screen.findByRole('heading', { name: 'Groupe supprimé' })).toBeTruthy();
  expect(screen.getByText(/^Ce groupe n’existe plus/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Corbeille' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ajouter des fichiers' })).toBeNull();
});

test('offers nothing to who may only read', async () => {
  serverAnswering(answersFor({ canWrite: false }));
  await renderRoute(route, `${address}?create`);

  expect(await screen.findByText(/apparaîtront tout de suite/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ajouter des fichiers' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Corbeille' })).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('asks for what the address says: folder, kind, words and order', async () => {
  const folder = { id: 'folder', name: 'Photos', path: [{ id: 'folder', name: 'Photos' }] };
  const asked = serverAnswering({ ...answersFor(), 'files.folder': () => folder });
  await renderRoute(route, `${address}?folder=folder&kind=pdf&words=devis&sort=newest`);

  expect(await screen.findByText('Aucun fichier ne correspond.')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Photos' })).toBeTruthy();
  expect(asked.find(({ path }) => path === 'files.list')?.input).toMatchObject({
    folderId: 'folder',
    isDeep: true,
    kind: 'pdf',
    words: 'devis',
    sort: 'newest',
  });
});
