import { useTranslation } from 'react-i18next';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Portal } from '../../components/projects/portal.tsx';
import { useOrganization } from '../../lib/organization.ts';
import { TeamProjects } from './list/team-projects.tsx';

/** The team's list, or the portal of whoever follows projects as a client. */
export default function ProjectsPage() {
  const { t } = useTranslation('projects');
  const { id: organizationId, can } = useOrganization();

  if (can('projects.write')) return <TeamProjects />;

  return (
    <PageBody>
      <PageHeader title={t('mine')} description={t('portal.lead')} />
      <Portal organizationId={organizationId} />
    </PageBody>
  );
}
