import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../lib/trpc.ts';

export function StageName({ projectId, stageId }: { projectId: string; stageId: string }) {
  const { t } = useTranslation('projects');
  const { data: stages = [] } = useQuery(trpc.projects.stages.queryOptions({ projectId }));
  const stage = stages.find(({ id }) => id === stageId)?.name;

  return (
    stage && (
      <Text size="sm" c="dimmed">
        {t('deliverable.stage', { stage })}
      </Text>
    )
  );
}
