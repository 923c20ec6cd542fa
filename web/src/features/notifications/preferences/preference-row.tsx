import type { Preference } from '@allforone/contracts/notifications';
import { Switch, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './preferences.module.css';
import { useChangePreference } from './use-change-preference.ts';

export function PreferenceRow({ preference }: { preference: Preference }) {
  const { t } = useTranslation('notifications');
  const change = useChangePreference();
  const { kind, inApp, email } = preference;
  const name = t(`preferences.${kind}`);

  return (
    <tr>
      <th scope="row">
        <Text component="span" fw={600} display="block">
          {name}
        </Text>
        <Text component="span" size="sm" c="dimmed" fw={400} display="block">
          {t(`preferences.${kind}_why`)}
        </Text>
      </th>
      <td className={classes.way}>
        <Switch
          classNames={{ body: classes.switch }}
          aria-label={t('preferences.switch', { kind: name, way: t('preferences.in_app_long') })}
          checked={inApp}
          onChange={(event) => change({ kind, inApp: event.currentTarget.checked, email })}
        />
      </td>
      <td className={classes.way}>
        {kind === 'security' ? (
          <Text component="span" size="sm" c="dimmed" className={classes.always}>
            <IconLock size={18} aria-hidden />
            {t('preferences.always')}
          </Text>
        ) : (
          <Switch
            classNames={{ body: classes.switch }}
            aria-label={t('preferences.switch', { kind: name, way: t('preferences.email_long') })}
            checked={email}
            onChange={(event) => change({ kind, inApp, email: event.currentTarget.checked })}
          />
        )}
      </td>
    </tr>
  );
}
