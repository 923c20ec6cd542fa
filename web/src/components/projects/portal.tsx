import { SimpleGrid, Title } from '@mantine/core';
import { IconBriefcase } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLiveMembership } from '../../lib/projects/live-project.ts';
import { trpc } from '../../lib/trpc.ts';
import { EmptyState } from '../empty-state.tsx';
import { DeliverableRow } from './deliverable-row.tsx';
import classes from './portal.module.css';
import { ProjectCard } from './project-card.tsx';
import { WaitingDeliverables } from './waiting-deliverables.tsx';

/** What a client comes for: what waits for them, how their projects go, what came last. */
export function Portal({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation('projects');
  const { data } = useSuspenseQuery(trpc.projects.portal.queryOptions({ organizationId }, { staleTime: 0 }));
  const { projects, waiting, latest } = data;
  useLiveMembership();

  if (projects.length === 0) {
    return (
      <EmptyState icon={IconBriefcase} title={t('portal.none.title')}>
        {t('portal.none.why')}
      </EmptyState>
    );
  }

  return (
    <>
      <WaitingDeliverables waiting={waiting} organizationId={organizationId} />
      <section aria-labelledby="my-projects" className={classes.section}>
        <Title order={2} id="my-projects" mb="sm">
          {t('portal.projects')}
        </Title>
        <SimpleGrid cols={{ base: 1, md: projects.length > 1 ? 2 : 1 }} spacing="md">
          {projects.map((project) => (
            <ProjectCard key={project.id} project={project} />
          ))}
        </SimpleGrid>
      </section>
      {latest.length > 0 && (
        <section aria-labelledby="latest-deliverables" className={classes.section}>
          <Title order={2} id="latest-deliverables" mb={4}>
            {t('portal.latest')}
          </Title>
          <ul className={classes.rows}>
            {latest.map((deliverable) => (
              <li key={deliverable.id}>
                <DeliverableRow
                  deliverable={deliverable}
                  organizationId={organizationId}
                  projectName={deliverable.projectName}
                  isMine
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
