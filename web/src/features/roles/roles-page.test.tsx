import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../../components/routes/route-page.tsx';
import RolesPage from './roles-page.tsx';

const route = { path: '/o/:organizationId/roles', ...page('roles', async () => ({ default: RolesPage })) };

test('keeps the form of roles from who may not make any', async () => {
  serverAnswering(placeFor('member'));
  await renderRoute(route, '/o/place/roles?create');

  expect(await screen.findByRole('heading', { name: 'Rôles' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Créer un rôle' })).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});
