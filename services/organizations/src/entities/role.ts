import { type Permission, permissions } from '@allforone/contracts/permissions';
import { defineEntity, p } from '@mikro-orm/core';

/** A custom role; the built-in ones are part of the contracts. */
export const RoleSchema = defineEntity({
  name: 'Role',
  tableName: 'role',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    name: p.text(),
    permissions: p.array<Permission>(),
  },
});

/** Of one organisation, the built-in ones counted. */
export const mostRoles = 50;

export class Role extends RoleSchema.class {
  /** Who may not even read the organisation could not leave it, so that much goes with every role. */
  static permissionsFrom(chosen: readonly Permission[]): Permission[] {
    return permissions.filter(
      (permission) => permission === 'organization.read' || chosen.includes(permission),
    );
  }

  isNamed(name: string): boolean {
    return this.name.toLowerCase() === name.toLowerCase();
  }
}
RoleSchema.setClass(Role);
