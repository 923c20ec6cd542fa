import type { Project } from '@allforone/contracts/projects';
import { Text } from '@mantine/core';
import { useDebouncedValue, useIntersection } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Deadline } from '../../../components/projects/deadline.tsx';
import { ProjectProgress } from '../../../components/projects/project-progress.tsx';
import { StatusBadge } from '../../../components/projects/status-badge.tsx';
import { today } from '../../../lib/projects/deadlines.ts';
import { LiveRow } from './live-row.tsx';
import classes from './project-list.module.css';

interface Props {
  project: Project;
  client: string | undefined;
  onEnter: (projectId: string) => void;
}

/** Milliseconds: a row that flies by is not asked for. */
const glance = 300;

export function ProjectRow({ project, client, onEnter }: Props) {
  const { t } = useTranslation('projects');
  const { id, organizationId, name, progress, status, currentStage, isLate } = project;
  const dueOn = nextDueOf(project);
  const { ref, entry } = useIntersection();
  const [isSeen] = useDebouncedValue(entry?.isIntersecting ?? false, glance);

  return (
    <li ref={ref}>
      {isSeen && <LiveRow projectId={id} onEnter={onEnter} />}
      <Link to={`/o/${organizationId}/projects/${id}`} className={classes.row}>
        <span className={classes.name}>
          <Text component="span" fw={600} display="block">
            {name}
          </Text>
          <Text component="span" size="sm" c="dimmed" display="block">
            {client ?? t('list.no_client')}
          </Text>
        </span>
        <ProjectProgress name={name} progress={progress} />
        <StatusBadge status={status} />
        <span className={classes.next}>
          {currentStage && status !== 'done' && (
            <Text component="span" size="sm" display="block">
              {currentStage.name}
            </Text>
          )}
          {isLate && dueOn && dueOn >= today() && (
            <Text component="span" size="sm" fw={600} c="var(--mantine-color-error)" display="block">
              {t('due.late')}
            </Text>
          )}
          {dueOn ? (
            <Deadline dueOn={dueOn} isLate={isLate} />
          ) : (
            status === 'running' && (
              <Text component="span" size="sm" c="dimmed">
                {t('list.nothing_due')}
              </Text>
            )
          )}
        </span>
      </Link>
    </li>
  );
}

/** The deadline that comes first of those that still count. */
function nextDueOf({ status, dueOn, currentStage }: Project): string | undefined {
  if (status === 'done') return undefined;

  return [currentStage?.dueOn, dueOn].flatMap((day) => day ?? []).sort()[0];
}
