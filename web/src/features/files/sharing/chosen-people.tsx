import { ActionIcon, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { PersonPicker } from '../../../components/person-picker.tsx';
import { useOrganization, usePeople } from '../../../lib/organization.ts';
import classes from './sharing.module.css';

interface Props {
  accountIds: string[];
  onChange: (accountIds: string[]) => void;
}

export function ChosenPeople({ accountIds, onChange }: Props) {
  const { t } = useTranslation('files');
  const { can } = useOrganization();
  const people = usePeople(accountIds);

  return (
    <div>
      <ul className={classes.rows} aria-label={t('access.people')}>
        {accountIds.map((id) => {
          const name = people.get(id)?.name ?? '…';

          return (
            <li key={id} className={classes.row}>
              <PersonAvatar name={name} photoId={people.get(id)?.photoId} size={36} />
              <Text className={classes.words}>{name}</Text>
              <ActionIcon
                aria-label={t('access.take_out', { name })}
                onClick={() => onChange(accountIds.filter((one) => one !== id))}
              >
                <IconX size={20} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      {can('members.read') && (
        <PersonPicker
          label={t('access.add_person')}
          placeholder={t('access.add_person')}
          value={null}
          without={accountIds}
          onPick={(accountId) => accountId && onChange([...accountIds, accountId])}
        />
      )}
    </div>
  );
}
