import { NativeSelect } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';

interface Props extends GetInputPropsReturnType {
  projectId: string;
}

/** One of those who work on the project. */
export function AssigneeSelect({ projectId, value, onChange, ...input }: Props) {
  const { t } = useTranslation('projects');
  const { data } = useQuery(trpc.projects.members.queryOptions({ projectId, limit: 100 }));
  const team = (data?.items ?? []).filter(({ part }) => part !== 'client');
  const ids = [...new Set([...team.map(({ accountId }) => accountId), ...(value ? [value] : [])])];
  const people = usePeople(ids);

  return (
    <NativeSelect
      {...input}
      label={t('stages.assignee')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: t('stages.nobody') },
        ...ids.map((id) => ({ value: id, label: people.get(id)?.name ?? '…' })),
      ]}
    />
  );
}
