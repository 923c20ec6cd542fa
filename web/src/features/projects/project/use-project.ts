import type { Project } from '@allforone/contracts/projects';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { trpc } from '../../../lib/trpc.ts';

/** The project of the address. */
export function useProject(): Project {
  const { projectId = '' } = useParams();

  return useSuspenseQuery(trpc.projects.get.queryOptions({ projectId })).data;
}
