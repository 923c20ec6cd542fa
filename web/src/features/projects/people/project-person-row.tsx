import type { Person } from '@allforone/contracts/organizations';
import type { Part, Project, ProjectMember } from '@allforone/contracts/projects';
import { ActionIcon, NativeSelect, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { useClientGroups } from '../clients/use-client-groups.ts';
import classes from './people.module.css';
import { useProjectPeople } from './use-project-people.ts';

interface Props {
  project: Project;
  member: ProjectMember;
  person: Person | undefined;
}

/** Who is here through the client's group leaves with it, and is not changed here. */
export function ProjectPersonRow({ project, member, person }: Props) {
  const { t } = useTranslation('projects');
  const { nameOf } = useClientGroups();
  const { change, remove } = useProjectPeople(project.id);
  const { accountId, part, byGroup } = member;
  const name = person?.name ?? '…';
  const client = byGroup && nameOf(project.clientGroupId);

  return (
    <li className={classes.row}>
      <PersonAvatar name={person?.name ?? null} photoId={person?.photoId} />
      <div className={classes.words}>
        <Text fw={600}>{name}</Text>
        {client && (
          <Text size="sm" c="dimmed">
            {t('people.by_group', { client })}
          </Text>
        )}
      </div>
      {project.canManage && !byGroup && (
        <>
          <NativeSelect
            aria-label={t('people.part_of', { name })}
            value={part}
            onChange={(event) => change({ accountId, name, part: event.currentTarget.value as Part })}
            data={(['lead', 'team', 'client'] as const).map((one) => ({
              value: one,
              label: t(`part.${one}`),
            }))}
          />
          <ActionIcon
            onClick={() => remove({ accountId, name, part })}
            aria-label={t('people.remove', { name })}
          >
            <IconX size={20} />
          </ActionIcon>
        </>
      )}
    </li>
  );
}
