import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../../components/routes/route-page.tsx';
import MembersPage from './members-page.tsx';

const route = {
  path: '/o/:organizationId/members',
  ...page('members', async () => ({ default: MembersPage })),
};

test('hides invitations from who may not invite, whatever the address says', async () => {
  serverAnswering(placeFor('member'));
  await renderRoute(route, '/o/place/members?invite&view=invitations');

  expect(await screen.findByRole('heading', { name: 'Membres' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Inviter' })).toBeNull();
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('offers invitations to who may invite', async () => {
  serverAnswering(placeFor('executive'));
  await renderRoute(route, '/o/place/members');

  expect(await screen.findByRole('link', { name: 'Inviter' })).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Invitations' })).toBeTruthy();
});
