import type { Part, ProjectMember } from '@allforone/contracts/projects';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../components/person-picker.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import classes from './people.module.css';
import { useProjectPeople } from './use-project-people.ts';

interface Props {
  projectId: string;
  members: ProjectMember[];
}

export function AddPerson({ projectId, members }: Props) {
  const { t } = useTranslation('projects');
  const { can } = useOrganization();
  const [part, setPart] = useState<Part>('team');
  const { add } = useProjectPeople(projectId);

  if (!can('members.read')) return null;

  return (
    <div className={classes.add}>
      <PersonPicker
        label={t('people.add')}
        placeholder={t('people.add')}
        without={members.map(({ accountId }) => accountId)}
        value={null}
        onPick={(accountId, name) => accountId && add({ accountId, name, part })}
      />
      <NativeSelect
        aria-label={t('people.as')}
        value={part}
        onChange={(event) => setPart(event.currentTarget.value as Part)}
        data={(['team', 'lead', 'client'] as const).map((one) => ({ value: one, label: t(`part.${one}`) }))}
      />
    </div>
  );
}
