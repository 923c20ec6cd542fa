import type { Project } from '@allforone/contracts/projects';
import { IconPackage } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { DeliverableRow } from '../../../components/projects/deliverable-row.tsx';
import { trpc } from '../../../lib/trpc.ts';
import classes from './deliverable-list.module.css';

export function DeliverableList({ project, action }: { project: Project; action: ReactNode }) {
  const { t } = useTranslation('projects');
  const { id: projectId, organizationId, canAnswer, canWork } = project;
  const list = useSuspenseInfiniteQuery(
    trpc.projects.deliverables.infiniteQueryOptions(
      { projectId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const deliverables = list.data.pages.flatMap(({ items }) => items);

  if (deliverables.length === 0) {
    return (
      <EmptyState icon={IconPackage} title={t('deliverables.none.title')} action={action}>
        {t(canWork ? 'deliverables.none.why' : 'deliverables.none.why_client')}
      </EmptyState>
    );
  }

  return (
    <>
      {action}
      <ul className={classes.rows}>
        {deliverables.map((deliverable) => (
          <li key={deliverable.id}>
            <DeliverableRow deliverable={deliverable} organizationId={organizationId} isMine={canAnswer} />
          </li>
        ))}
      </ul>
      <MoreButton list={list} auto />
    </>
  );
}
