import { Button, Group, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet, IconFileTypePdf } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { ReportRow } from './report-row.tsx';
import classes from './reports.module.css';
import { useLiveReports } from './use-live-reports.ts';
import { useRequestReport } from './use-request-report.ts';

/** One's own reports, and the way to ask for more. */
export function Reports() {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const list = useSuspenseInfiniteQuery(
    trpc.projects.reports.infiniteQueryOptions(
      { organizationId },
      { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
    ),
  );
  const { ask, isPending } = useRequestReport();
  useLiveReports(organizationId);
  const reports = list.data.pages.flatMap(({ items }) => items);

  return (
    <section aria-labelledby="reports" className={classes.section}>
      <Title order={2} id="reports">
        {t('reports.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('reports.lead')}
      </Text>
      <Group gap="sm" my="sm">
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={20} />}
          disabled={isPending}
          onClick={() => ask({ projectId: null, format: 'pdf' })}
        >
          {t('reports.ask_pdf')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileSpreadsheet size={20} />}
          disabled={isPending}
          onClick={() => ask({ projectId: null, format: 'csv' })}
        >
          {t('reports.ask_csv')}
        </Button>
      </Group>
      {reports.length === 0 && <Text c="dimmed">{t('reports.none')}</Text>}
      <ul className={classes.rows}>
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  );
}
