import { Button } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../components/boundary.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ListSkeleton } from '../../components/skeletons.tsx';
import { useOrganization } from '../../lib/organization.ts';
import { trpc } from '../../lib/trpc.ts';
import { SectionLinks } from './list/section-links.tsx';
import { Alerts } from './overview/alerts.tsx';
import { Figures } from './overview/figures.tsx';
import { Months } from './overview/months.tsx';
import { Workload } from './overview/workload.tsx';
import { Reports } from './reports/reports.tsx';

/** For whoever looks after all projects: figures first, then what to watch, then how it went. */
export default function OverviewPage() {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const { data: overview } = useSuspenseQuery(
    trpc.projects.overview.queryOptions({ organizationId }, { staleTime: 0 }),
  );

  return (
    <PageBody>
      <PageHeader title={t('sections.overview')} description={t('overview.lead')} />
      <SectionLinks />
      <Figures overview={overview} />
      {overview.projectCount === 0 ? (
        <EmptyState
          icon={IconChartBar}
          title={t('overview.none.title')}
          action={
            <Button component={Link} to={`/o/${organizationId}/projects/new`}>
              {t('create')}
            </Button>
          }
        >
          {t('overview.none.why')}
        </EmptyState>
      ) : (
        <>
          <Alerts overview={overview} />
          <Workload workload={overview.workload} />
          <Months months={overview.months} />
        </>
      )}
      <Boundary fallback={<ListSkeleton rows={2} />}>
        <Reports />
      </Boundary>
    </PageBody>
  );
}
