import type { RoleKey } from '@allforone/contracts/organizations';
import { outsideRoles, type Permission, rolesHeldEverywhere } from '@allforone/contracts/permissions';
import { Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './permission-list.module.css';

interface Props {
  role: { key: RoleKey; permissions: Permission[] };
}

/** What a role allows, and where, in plain words. */
export function PermissionList({ role: { key, permissions } }: Props) {
  const { t } = useTranslation('roles');

  return (
    <>
      <ul className={classes.list}>
        {permissions.map((permission) => (
          <li key={permission}>
            <IconCheck size={16} stroke={2.5} aria-hidden />
            <span>{t(`permission.${permission}`)}</span>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">
        {t(`reach.${reachOf(key)}`)}
      </Text>
    </>
  );
}

function reachOf(key: RoleKey) {
  if ((rolesHeldEverywhere as readonly string[]).includes(key)) return 'everywhere';

  return (outsideRoles as readonly string[]).includes(key) ? 'outside' : 'joined';
}
