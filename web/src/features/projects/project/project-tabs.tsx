import type { Project } from '@allforone/contracts/projects';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../../components/tabs/link-tabs.tsx';
import { useOrganization } from '../../../lib/organization.ts';

/** The team's board is not named to a client. */
export function ProjectTabs({
  project: { id, organizationId, waitingCount, canWork },
}: {
  project: Project;
}) {
  const { t } = useTranslation('projects');
  const { modules, can } = useOrganization();
  const hasTasks = canWork && modules.includes('tasks') && can('tasks.read');
  const base = `/o/${organizationId}/projects/${id}`;

  return (
    <LinkTabs
      label={t('project.tabs.label')}
      tabs={[
        { to: base, label: t('project.tabs.stages'), end: true },
        { to: `${base}/deliverables`, label: t('project.tabs.deliverables'), badge: waitingCount },
        ...(hasTasks
          ? [{ to: `/o/${organizationId}/tasks/board/project/${id}`, label: t('project.tabs.tasks') }]
          : []),
        { to: `${base}/people`, label: t('project.tabs.people') },
        { to: `${base}/history`, label: t('project.tabs.history') },
      ]}
    />
  );
}
