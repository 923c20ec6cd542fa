import { useWatch } from '../../../lib/live/watching.ts';
import { useLive } from '../../../lib/live.ts';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';

interface Props {
  projectId: string;
  /** It may have changed before it was listened to. */
  onEnter: (projectId: string) => void;
}

/** A row in view hears what changes in its project, so that nobody is in more rooms than a screen has rows. */
export function LiveRow({ projectId, onEnter }: Props) {
  const renew = useRenewProjects();

  useWatch('projectId', { projectId }, () => onEnter(projectId));
  useLive('projects.changed', (changed) => changed.projectId === projectId && renew());

  return null;
}
