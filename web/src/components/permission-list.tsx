import type { RoleKey } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import { outsideRoles, rolesHeldEverywhere } from '@allforone/contracts/permissions';
import { Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { byArea } from '../lib/organization/permission-areas.ts';
import classes from './permission-list.module.css';

interface Props {
  role: { key: RoleKey; permissions: readonly Permission[] };
}

/** What a role allows, and where, in plain words. */
export function PermissionList({ role: { key, permissions } }: Props) {
  const { t } = useTranslation('roles');

  return (
    <>
      <dl className={classes.areas}>
        {byArea(permissions).map(([area, held]) => (
          <div key={area}>
            <dt>{t(`area.${area}`)}</dt>
            {held.map((permission) => (
              <dd key={permission}>
                <IconCheck size={16} stroke={2.5} aria-hidden />
                <span>{t(`permission.${permission}`)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed" mt="sm">
        {t(`reach.${reachOf(key)}`)}
      </Text>
    </>
  );
}

function reachOf(key: RoleKey) {
  if ((rolesHeldEverywhere as readonly string[]).includes(key)) return 'everywhere';

  return (outsideRoles as readonly string[]).includes(key) ? 'outside' : 'joined';
}
