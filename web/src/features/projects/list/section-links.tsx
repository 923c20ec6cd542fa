import { useTranslation } from 'react-i18next';
import { LinkTabs } from '../../../components/tabs/link-tabs.tsx';
import { useOrganization } from '../../../lib/organization.ts';

/** Between the pages of projects, for whoever looks after all of them. */
export function SectionLinks() {
  const { t } = useTranslation('projects');
  const { id, can } = useOrganization();
  const base = `/o/${id}/projects`;

  if (!can('projects.manage')) return null;

  return (
    <LinkTabs
      label={t('sections.label')}
      tabs={[
        { to: base, label: t('sections.projects'), end: true },
        { to: `${base}/overview`, label: t('sections.overview') },
        { to: `${base}/clients`, label: t('sections.clients') },
      ]}
    />
  );
}
