import type { RoleKey } from '@allforone/contracts/organizations';
import {
  type BuiltInRole,
  builtInRoles,
  type Permission,
  permissionsOfRole,
  rolesHeldEverywhere,
} from '@allforone/contracts/permissions';

/** What comes with a role, built in or custom. */
export interface Power {
  role: RoleKey;
  permissions: readonly Permission[];
}

export const isBuiltIn = (role: RoleKey): role is BuiltInRole =>
  (builtInRoles as readonly string[]).includes(role);

/** @param custom - permissions of the custom role, null for a built-in one. */
export const powerOf = (role: RoleKey, custom: readonly Permission[] | null): Power => ({
  role,
  permissions: isBuiltIn(role) ? permissionsOfRole[role] : (custom ?? []),
});

export const reachesEverywhere = ({ role }: Power): boolean =>
  (rolesHeldEverywhere as readonly string[]).includes(role);

/** Nobody gives, takes or shapes a role that holds more than their own. */
export function covers(own: Power, other: Power): boolean {
  return (
    rankOf(own) >= rankOf(other) &&
    (reachesEverywhere(own) || !reachesEverywhere(other)) &&
    other.permissions.every((permission) => own.permissions.includes(permission))
  );
}

/** Owners hold no permission that admins lack: only rank tells them apart. */
function rankOf({ role }: Power): number {
  if (role === 'owner') return 2;

  return role === 'admin' ? 1 : 0;
}
