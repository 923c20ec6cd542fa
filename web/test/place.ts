import type { Organization, Role } from '@allforone/contracts/organizations';
import { type BuiltInRole, builtInRoles, permissionsOfRole } from '@allforone/contracts/permissions';

const organization: Omit<Organization, 'role' | 'permissions'> = {
  id: 'place',
  name: 'Les Voisins du Canal',
  template: 'community',
  language: 'fr',
  colors: { primary: '#3B6FB6', light: '#6C97D0', dark: '#2B5591' },
  modules: ['chat'],
  logoId: null,
  memberCount: 2,
  createdAt: '2026-03-01T09:00:00Z',
};

const roles = builtInRoles.map(
  (key): Role => ({ key, name: null, permissions: [...permissionsOfRole[key]], memberCount: 1 }),
);

/** What a server tells someone with this role about their organisation, at `/o/place`. */
export const placeFor = (role: BuiltInRole) => ({
  'organizations.get': (): Organization => ({
    ...organization,
    role,
    permissions: [...permissionsOfRole[role]],
  }),
  'organizations.roles': () => roles,
  'organizations.groups': () => [],
  'organizations.members': () => ({ items: [], nextCursor: null }),
});
