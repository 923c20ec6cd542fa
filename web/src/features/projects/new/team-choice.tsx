import { ActionIcon, Fieldset, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { PersonPicker } from '../../../components/person-picker.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { useMe } from '../../../lib/session.ts';
import classes from './stage-drafts.module.css';

interface Props {
  chosen: string[];
  onChange: (accountIds: string[]) => void;
}

/** Who works on it besides whoever creates it. */
export function TeamChoice({ chosen, onChange }: Props) {
  const { t } = useTranslation('projects');
  const me = useMe();
  const people = usePeople(chosen);

  return (
    <Fieldset variant="unstyled" legend={t('form.team')} classNames={{ legend: classes.legend }}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('form.team_hint')}
      </Text>
      <ul className={classes.people}>
        {chosen.map((accountId) => {
          const { name = '…', photoId = null } = people.get(accountId) ?? {};

          return (
            <li key={accountId}>
              <PersonAvatar name={name} photoId={photoId} />
              <span className={classes.person}>{name}</span>
              <ActionIcon
                onClick={() => onChange(chosen.filter((id) => id !== accountId))}
                aria-label={t('form.remove_person', { name })}
              >
                <IconX size={20} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      <PersonPicker
        label={t('form.add_person')}
        placeholder={t('form.add_person')}
        without={[me.id, ...chosen]}
        value={null}
        onPick={(accountId) => accountId && onChange([...chosen, accountId])}
      />
    </Fieldset>
  );
}
