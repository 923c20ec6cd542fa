import { act, fireEvent, screen } from '@testing-library/react';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { placeFor } from '../../../../test/place.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { serverAnswering } from '../../../../test/server.ts';
import { page } from '../../../components/routes/route-page.tsx';
import { RoleForm } from './role-form.tsx';

const NewRole = () => createElement(RoleForm, { role: undefined });
const route = { path: '/o/:organizationId/roles', ...page('roles', async () => ({ default: NewRole })) };

test('makes a role of what is ticked, and gives nothing that the reader does not hold', async () => {
  const place = placeFor('owner');
  const asked = serverAnswering({
    ...place,
    'organizations.get': () => ({
      ...place['organizations.get'](),
      permissions: ['organization.read', 'members.read', 'members.invite', 'groups.read', 'roles.manage'],
    }),
    'organizations.createRole': () => ({
      key: 'treasurer',
      name: 'Trésorier',
      permissions: [],
      memberCount: 0,
    }),
  });
  await renderRoute(route, '/o/place/roles');

  fireEvent.change(await screen.findByLabelText('Nom du rôle'), {
    target: { value: 'Trésorier' },
  });
  fireEvent.click(screen.getByLabelText('Inviter des personnes'));
  const beyond = screen.getByLabelText('Consulter le journal');
  expect(beyond).toHaveProperty('disabled', true);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Créer le rôle' })));

  expect(asked.find(({ path }) => path === 'organizations.createRole')?.input).toEqual({
    organizationId: 'place',
    name: 'Trésorier',
    permissions: ['organization.read', 'members.read', 'groups.read', 'members.invite'],
  });
});
