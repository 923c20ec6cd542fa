import type { Person } from '@allforone/contracts/organizations';
import { Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import classes from './people-list.module.css';
import { useMembers } from './use-members.ts';

interface Props {
  onChoose: (person: Person) => void;
  /** Where several are chosen: who is already. */
  chosen?: readonly string[];
  except?: readonly string[];
  autoFocus?: boolean;
}

/** People of the organisation, found by typing. */
export function PeopleList({ onChoose, chosen, except = [], autoFocus }: Props) {
  const { t } = useTranslation('chat');
  const [typed, setTyped] = useState('');
  const { members, ...list } = useMembers(typed);
  const people = members?.filter(({ accountId }) => !except.includes(accountId));

  return (
    <>
      <TextInput
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        placeholder={t('new.search')}
        aria-label={t('new.search')}
        leftSection={<IconSearch size={18} />}
        data-autofocus={autoFocus || undefined}
        mb="xs"
      />
      {!people && <ListSkeleton />}
      <ul className={classes.list}>
        {people?.map((person) => (
          <li key={person.accountId}>
            <UnstyledButton
              className={classes.person}
              onClick={() => onChoose(person)}
              aria-pressed={chosen?.includes(person.accountId)}
            >
              <PersonAvatar name={person.name} photoId={person.photoId} />
              <span className={classes.name}>{person.name}</span>
              {chosen?.includes(person.accountId) && <IconCheck size={20} aria-hidden />}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {people?.length === 0 && (
        <Text c="dimmed" p="xs">
          {typed ? t('new.nobody_found') : t('new.nobody')}
        </Text>
      )}
      <MoreButton list={list} auto />
    </>
  );
}
