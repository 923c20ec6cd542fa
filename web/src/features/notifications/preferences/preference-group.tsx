import type { Preference } from '@allforone/contracts/notifications';
import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PreferenceRow } from './preference-row.tsx';
import classes from './preferences.module.css';

interface Props {
  title: string;
  note?: string;
  preferences: Preference[];
}

export function PreferenceGroup({ title, note, preferences }: Props) {
  const { t } = useTranslation('notifications');
  const id = useId();

  return (
    <section className={classes.group} aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <table className={classes.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('preferences.kind')}</th>
            <th scope="col" className={classes.way}>
              {t('preferences.in_app')}
            </th>
            <th scope="col" className={classes.way}>
              {t('preferences.email')}
            </th>
          </tr>
        </thead>
        <tbody>
          {preferences.map((preference) => (
            <PreferenceRow key={preference.kind} preference={preference} />
          ))}
        </tbody>
      </table>
      {note && (
        <Text size="sm" c="dimmed" mt="xs">
          {note}
        </Text>
      )}
    </section>
  );
}
