import { NativeSelect } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../lib/trpc.ts';

interface Props extends GetInputPropsReturnType {
  projectId: string;
}

/** What the deliverable belongs to: its acceptance may deliver that stage. */
export function StageSelect({ projectId, ...input }: Props) {
  const { t } = useTranslation('projects');
  const { data: stages = [] } = useQuery(trpc.projects.stages.queryOptions({ projectId }));

  return (
    <NativeSelect
      {...input}
      label={t('deliver.stage')}
      description={t('deliver.stage_hint')}
      data={[
        { value: '', label: t('deliver.no_stage') },
        ...stages.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
