import { IconChartBar } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useOrganization, usePeople } from '../../lib/organization.ts';
import { trpc } from '../../lib/trpc.ts';
import { LoadFigure } from './load/load-figure.tsx';
import { LoadList } from './load/load-list.tsx';
import { useLiveTasks } from './rows/renew-tasks.ts';

/** Who carries how much: in words, then drawn to compare. */
export default function LoadPage() {
  const { t } = useTranslation('tasks');
  const { id: organizationId } = useOrganization();
  const { data } = useSuspenseQuery(trpc.tasks.load.queryOptions({ organizationId }, { staleTime: 0 }));
  const people = usePeople(data.map(({ accountId }) => accountId));
  const loads = data.map((load) => ({ ...load, name: people.get(load.accountId)?.name ?? '…' }));
  useLiveTasks();

  return (
    <PageBody>
      <BackLink to={`/o/${organizationId}/tasks`}>{t('work.load.back')}</BackLink>
      <PageHeader title={t('work.load.title')} description={t('work.load.lead')} />
      {loads.length === 0 ? (
        <EmptyState icon={IconChartBar} title={t('work.load.none')}>
          {t('work.load.none_why')}
        </EmptyState>
      ) : (
        <>
          <LoadList loads={loads} people={people} />
          <LoadFigure loads={loads} />
        </>
      )}
    </PageBody>
  );
}
