import type { Deliverable } from '@allforone/contracts/projects';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { kindOf } from '../../lib/files/kind-of.ts';
import { dateOf } from '../../lib/time.ts';
import { FileIcon } from '../files/file-icon.tsx';
import { DeliverableBadge } from './deliverable-badge.tsx';
import classes from './deliverable-row.module.css';

interface Props {
  deliverable: Deliverable;
  organizationId: string;
  isMine: boolean;
  /** Where deliverables of several projects stand together. */
  projectName?: string;
}

export function DeliverableRow({ deliverable, organizationId, isMine, projectName }: Props) {
  const { t } = useTranslation('projects');
  const { id, projectId, name, latest, state } = deliverable;
  const day = dateOf(latest.deliveredAt);
  const received = t(isMine ? 'portal.received' : 'deliverables.delivered', { version: latest.number, day });

  return (
    <Link to={`/o/${organizationId}/projects/${projectId}/deliverables/${id}`} className={classes.row}>
      <FileIcon kind={kindOf(latest.mediaType)} />
      <span className={classes.words}>
        <Text component="span" fw={600} display="block" className={classes.name}>
          {name}
        </Text>
        <Text component="span" size="sm" c="dimmed" display="block">
          {projectName && `${projectName} · `}
          {received}
        </Text>
      </span>
      <DeliverableBadge state={state} isMine={isMine} />
    </Link>
  );
}
