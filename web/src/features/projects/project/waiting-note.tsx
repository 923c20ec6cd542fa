import type { Project } from '@allforone/contracts/projects';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './project-header.module.css';

/** What waits for an answer; to whoever answers, the way there. */
export function WaitingNote({ project }: { project: Project }) {
  const { t } = useTranslation('projects');
  const { id, organizationId, waitingCount, canAnswer } = project;

  if (waitingCount === 0) return null;

  return (
    <div className={classes.waiting}>
      <Text fw={600}>
        {t(canAnswer ? 'project.waiting_client' : 'project.waiting_team', { count: waitingCount })}
      </Text>
      <Button
        component={Link}
        to={`/o/${organizationId}/projects/${id}/deliverables`}
        variant={canAnswer ? 'filled' : 'default'}
      >
        {t('project.see')}
      </Button>
    </div>
  );
}
