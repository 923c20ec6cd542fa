import { listRoles } from '../../queries/roles.ts';
import { createRole } from './create-role.ts';
import { deleteRole } from './delete-role.ts';
import { updateRole } from './update-role.ts';

export const roleActions = { roles: listRoles, createRole, updateRole, deleteRole };
