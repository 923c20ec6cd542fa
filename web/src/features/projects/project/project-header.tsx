import type { Project } from '@allforone/contracts/projects';
import { Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DetailDrawer } from '../../../components/drawers/detail-drawer.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Deadline } from '../../../components/projects/deadline.tsx';
import { ProjectProgress } from '../../../components/projects/project-progress.tsx';
import { StatusBadge } from '../../../components/projects/status-badge.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { isNear } from '../../../lib/projects/deadlines.ts';
import { useClientGroups } from '../clients/use-client-groups.ts';
import { EditProject } from './edit-project.tsx';
import classes from './project-header.module.css';
import { ProjectLinks } from './project-links.tsx';
import { ProjectMenu } from './project-menu.tsx';
import { useDateWords } from './use-date-words.ts';
import { WaitingNote } from './waiting-note.tsx';

export function ProjectHeader({ project }: { project: Project }) {
  const { t } = useTranslation('projects');
  const { can } = useOrganization();
  const { nameOf } = useClientGroups();
  const [isEditing, editing] = useDisclosure();
  const dates = useDateWords(project);
  const { organizationId, name, description, status, progress, isLate, dueOn, canManage, canWork } = project;
  const client = can('projects.write') ? nameOf(project.clientGroupId) : undefined;

  return (
    <>
      <BackLink
        to={`/o/${organizationId}/projects`}
        menu={(canManage || canWork) && <ProjectMenu project={project} onEdit={editing.open} />}
      >
        {t(can('projects.write') ? 'project.back' : 'mine')}
      </BackLink>
      <PageHeader
        title={name}
        description={description && <span className={classes.description}>{description}</span>}
      />
      <Group gap="8px 16px" mb="sm">
        <StatusBadge status={status} />
        {client && <Text size="sm">{t('project.for', { client })}</Text>}
        {dates && (
          <Text size="sm" c="dimmed">
            {dates}
          </Text>
        )}
        {dueOn && status === 'running' && isNear(dueOn) && <Deadline dueOn={dueOn} isLate={isLate} />}
      </Group>
      <div className={classes.progress}>
        <ProjectProgress name={name} progress={progress} size="xl" />
        <Text size="sm" c="dimmed">
          {project.stageCount > 0
            ? t('list.stages', { count: project.stageCount, delivered: project.deliveredStageCount })
            : t('list.no_stages')}
        </Text>
      </div>
      <WaitingNote project={project} />
      <ProjectLinks project={project} />
      {isEditing && (
        <DetailDrawer title={t('project.edit')} onClose={editing.close}>
          <EditProject project={project} onClose={editing.close} />
        </DetailDrawer>
      )}
    </>
  );
}
