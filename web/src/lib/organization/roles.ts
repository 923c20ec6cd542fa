import type { Role, RoleKey } from '@allforone/contracts/organizations';
import { type BuiltInRole, builtInRoles } from '@allforone/contracts/permissions';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../organization.ts';
import { trpc } from '../trpc.ts';
import { covers } from './power.ts';

export const isBuiltIn = (key: RoleKey): key is BuiltInRole =>
  (builtInRoles as readonly string[]).includes(key);

/** Roles of the organisation of the address: their names, what they are for, and which the reader may give. */
export function useRoles() {
  const { t } = useTranslation('roles');
  const { id: organizationId, role: ownKey } = useOrganization();
  const { data: roles } = useSuspenseQuery(trpc.organizations.roles.queryOptions({ organizationId }));
  const find = (key: RoleKey): Role | undefined => roles.find((role) => role.key === key);
  const own = find(ownKey) ?? { key: ownKey, permissions: [] };

  return {
    roles,
    find,
    nameOf: (key: RoleKey): string =>
      isBuiltIn(key) ? t(`role.${key}`) : (find(key)?.name ?? t('role_gone')),
    whyOf: (key: RoleKey): string => (isBuiltIn(key) ? t(`role_why.${key}`) : t('role_why.custom')),
    /** True for roles that hold no more than the reader's own. */
    mayGive: (key: RoleKey): boolean => {
      const role = find(key);

      return role !== undefined && covers(own, role);
    },
  };
}
