import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { usePeople } from '../../../lib/organization.ts';
import classes from './people-names.module.css';

const few = 50;

export function PeopleNames({ accountIds }: { accountIds: string[] }) {
  const { t } = useTranslation('chat');
  const [count, setCount] = useState(few);
  const shown = accountIds.slice(0, count);
  const people = usePeople(shown);

  return (
    <>
      <ul className={classes.list}>
        {shown.map((id) => (
          <li key={id} className={classes.person}>
            <PersonAvatar name={people.get(id)?.name ?? null} photoId={people.get(id)?.photoId} size={32} />
            <Text component="span">{people.get(id)?.name ?? '…'}</Text>
          </li>
        ))}
      </ul>
      {accountIds.length > count && count < 2 * few && (
        <Button variant="subtle" onClick={() => setCount(2 * few)}>
          {t('action.show_more', { ns: 'common' })}
        </Button>
      )}
    </>
  );
}
