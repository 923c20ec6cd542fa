import type { Project } from '@allforone/contracts/projects';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../../components/tabs/link-tabs.tsx';

export function ProjectTabs({ project: { id, organizationId, waitingCount } }: { project: Project }) {
  const { t } = useTranslation('projects');
  const base = `/o/${organizationId}/projects/${id}`;

  return (
    <LinkTabs
      label={t('project.tabs.label')}
      tabs={[
        { to: base, label: t('project.tabs.stages'), end: true },
        { to: `${base}/deliverables`, label: t('project.tabs.deliverables'), badge: waitingCount },
        { to: `${base}/people`, label: t('project.tabs.people') },
        { to: `${base}/history`, label: t('project.tabs.history') },
      ]}
    />
  );
}
