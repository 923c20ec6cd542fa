import { ActionIcon, NativeSelect, Text, ThemeIcon } from '@mantine/core';
import { IconUsers, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { trpc } from '../../../lib/trpc.ts';
import classes from './sharing.module.css';

interface Props {
  groupIds: string[];
  onChange: (groupIds: string[]) => void;
}

export function ChosenGroups({ groupIds, onChange }: Props) {
  const { t } = useTranslation('files');
  const { organizationId = '' } = useParams();
  const { data: groups = [] } = useQuery(trpc.organizations.groups.queryOptions({ organizationId }));
  const offered = groups.filter(({ id }) => !groupIds.includes(id));

  return (
    <div>
      <ul className={classes.rows} aria-label={t('access.groups')}>
        {groupIds.map((id) => {
          const name = groups.find((group) => group.id === id)?.name ?? '…';

          return (
            <li key={id} className={classes.row}>
              <ThemeIcon variant="light" size={36} aria-hidden>
                <IconUsers size={18} />
              </ThemeIcon>
              <Text className={classes.words}>{name}</Text>
              <ActionIcon
                aria-label={t('access.take_out', { name })}
                onClick={() => onChange(groupIds.filter((one) => one !== id))}
              >
                <IconX size={20} />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      {offered.length > 0 && (
        <NativeSelect
          size="md"
          aria-label={t('access.add_group')}
          value=""
          onChange={({ currentTarget: { value } }) => value && onChange([...groupIds, value])}
          data={[
            { value: '', label: t('access.add_group') },
            ...offered.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </div>
  );
}
