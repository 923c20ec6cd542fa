import { z } from 'zod';
import { Done, Id, Name } from '../common.ts';
import { command, query } from '../contract.ts';
import { Permission } from '../permissions.ts';
import { Role } from './objects.ts';

const inOrganization = { organizationId: Id };

export const roleActions = {
  /** Built-in roles first, then custom ones, at most 50. */
  roles: query({ allow: 'organization.read', input: z.object(inOrganization), output: z.array(Role) }),
  createRole: command({
    allow: 'roles.manage',
    input: z.object({ ...inOrganization, name: Name, permissions: z.array(Permission).max(100) }),
    output: Role,
    errors: ['name_taken', 'role_above_yours', 'limit_reached'],
  }),
  updateRole: command({
    allow: 'roles.manage',
    input: z.object({
      roleId: Id,
      name: Name.optional(),
      permissions: z.array(Permission).max(100).optional(),
    }),
    output: Role,
    errors: ['name_taken', 'role_above_yours'],
  }),
  deleteRole: command({
    allow: 'roles.manage',
    input: z.object({ roleId: Id }),
    output: Done,
    errors: ['role_in_use'],
  }),
};
