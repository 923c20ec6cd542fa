import type { Project } from '@allforone/contracts/projects';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListCheck, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { SortableStages } from './sortable-stages.tsx';
import { StageForm } from './stage-form.tsx';
import classes from './stages.module.css';

/** In order; whoever works on the project arranges them. */
export function StageList({ project: { id: projectId, canWork } }: { project: Project }) {
  const { t } = useTranslation('projects');
  const { data: stages } = useSuspenseQuery(trpc.projects.stages.queryOptions({ projectId }));
  const people = usePeople(
    stages.flatMap(({ assigneeId, deliveredBy }) => [assigneeId, deliveredBy].flatMap((id) => id ?? [])),
  );
  const [isAdding, adding] = useDisclosure();
  const add = (
    <Button
      variant={stages.length > 0 ? 'subtle' : 'filled'}
      ml={stages.length > 0 ? -16 : 0}
      mt={stages.length > 0 ? 'sm' : 0}
      leftSection={<IconPlus size={20} />}
      onClick={adding.open}
    >
      {t('stages.add')}
    </Button>
  );

  return (
    <>
      {stages.length > 0 && <SortableStages stages={stages} people={people} canWork={canWork} />}
      {stages.length === 0 && !isAdding && (
        <EmptyState icon={IconListCheck} title={t('stages.none.title')} action={canWork && add}>
          {t(canWork ? 'stages.none.why' : 'stages.none.why_client')}
        </EmptyState>
      )}
      {isAdding && (
        <div className={classes.form}>
          <StageForm projectId={projectId} onClose={adding.close} />
        </div>
      )}
      {canWork && stages.length > 0 && !isAdding && add}
    </>
  );
}
