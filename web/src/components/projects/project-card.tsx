import type { Project } from '@allforone/contracts/projects';
import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLiveProject } from '../../lib/projects/live-project.ts';
import { Deadline } from './deadline.tsx';
import classes from './project-card.module.css';
import { ProjectProgress } from './project-progress.tsx';
import { StatusBadge } from './status-badge.tsx';

/** A project as its client sees it: how far it is, what is done now, when it ends. */
export function ProjectCard({ project }: { project: Project }) {
  const { t } = useTranslation('projects');
  const { id, organizationId, name, progress, status, currentStage, stageCount, dueOn } = project;
  useLiveProject(id);

  return (
    <Paper component={Link} to={`/o/${organizationId}/projects/${id}`} className={classes.card}>
      <span className={classes.heading}>
        <Text component="span" size="lg" fw={600} className={classes.name}>
          {name}
        </Text>
        <StatusBadge status={status} />
      </span>
      <ProjectProgress name={name} progress={progress} size="xl" />
      <Text component="span" size="sm">
        {currentStage
          ? t('portal.now', { stage: currentStage.name })
          : t(stageCount > 0 ? 'portal.all_delivered' : 'list.no_stages')}
      </Text>
      {dueOn && status !== 'done' && <Deadline dueOn={dueOn} />}
    </Paper>
  );
}
