import { type Permission, permissions } from '@allforone/contracts/permissions';
import { Checkbox, Stack, Text } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { byArea } from '../../../lib/organization/permission-areas.ts';
import { useOrganization } from '../../../lib/organization.ts';
import classes from './permission-choice.module.css';

/** The closed list, by subject. What the reader may not do themselves cannot be given. */
export function PermissionChoice(input: GetInputPropsReturnType) {
  const { t } = useTranslation('roles');
  const organization = useOrganization();

  return (
    <Checkbox.Group {...input} label={t('form.permissions')}>
      <Stack gap="md" mt="xs">
        {byArea(permissions).map(([area, offered]) => (
          <fieldset key={area} className={classes.area}>
            <Text component="legend" size="sm" c="dimmed" mb={4}>
              {t(`area.${area}`)}
            </Text>
            {offered.map((permission) => (
              <Checkbox
                key={permission}
                value={permission}
                label={t(`permission.${permission}`)}
                description={whyNot(permission)}
                disabled={whyNot(permission) !== undefined}
                className={classes.permission}
              />
            ))}
          </fieldset>
        ))}
      </Stack>
    </Checkbox.Group>
  );

  function whyNot(permission: Permission): string | undefined {
    if (permission === 'organization.read') return t('form.always');

    return organization.can(permission) ? undefined : t('form.beyond');
  }
}
