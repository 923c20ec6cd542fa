import { Button } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../components/boundary.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ListSkeleton } from '../../components/skeletons.tsx';
import { useOrganization } from '../../lib/organization.ts';
import { useLiveTasks } from './rows/renew-tasks.ts';
import { BoardList } from './work/board-list.tsx';
import { MyWork } from './work/my-work.tsx';

/** What waits for the reader, then every board they may open. */
export default function TasksPage() {
  const { t } = useTranslation('tasks');
  useOrganization('tasks.read');
  useLiveTasks();

  return (
    <PageBody>
      <PageHeader
        title={t('work.title')}
        description={t('work.lead')}
        action={
          <Button component={Link} to="load" variant="default" leftSection={<IconChartBar size={20} />}>
            {t('work.load_link')}
          </Button>
        }
      />
      <MyWork />
      <Boundary fallback={<ListSkeleton rows={3} />}>
        <BoardList />
      </Boundary>
    </PageBody>
  );
}
